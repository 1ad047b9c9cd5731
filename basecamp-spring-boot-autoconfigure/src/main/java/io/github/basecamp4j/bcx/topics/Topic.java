package io.github.basecamp4j.bcx.topics;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.people.PersonReference;
import io.github.basecamp4j.bcx.resources.Bucket;
import io.github.basecamp4j.bcx.resources.ResourceReference;

/**
 * What people talk about: a message, or something else that has comments.
 *
 * @param id id of the topic, not of what it is about
 * @param title its title
 * @param excerpt beginning of what was said last
 * @param createdAt when it began
 * @param updatedAt when something was said last
 * @param attachments number of its files
 * @param hiddenFromClients whether clients cannot see it ({@code private})
 * @param trashed whether it is in the trash
 * @param lastUpdater who said something last
 * @param topicable what it is about, by whose type and id its comments are found
 * @param bucket the project it lies in; only in the lists over all projects
 */
public record Topic(long id, String title, String excerpt, OffsetDateTime createdAt, OffsetDateTime updatedAt,
		int attachments, @JsonProperty("private") boolean hiddenFromClients, boolean trashed,
		PersonReference lastUpdater, ResourceReference topicable, @Nullable Bucket bucket) {
}

package io.github.basecamp4j.bcx.events;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.attachments.Attachment;
import io.github.basecamp4j.bcx.people.PersonSummary;
import io.github.basecamp4j.bcx.resources.Bucket;
import io.github.basecamp4j.bcx.resources.ResourceReference;

/**
 * Something that happened. It tells what to whom, not what became of it: for that, get
 * the thing itself.
 *
 * @param id id of the event
 * @param createdAt when it happened
 * @param updatedAt when the thing was corrected, which Basecamp allows for 15 minutes
 * without another event; else the same as {@code createdAt}
 * @param hiddenFromClients whether clients cannot see it ({@code private})
 * @param action what was done, such as {@code commented on}; HTML
 * @param target what it was done to
 * @param eventable the thing, by type and id; the type is an open set
 * @param creator who did it; absent in the events of a person
 * @param summary the whole event as a sentence without its creator; may be HTML
 * @param url API address of the thing
 * @param appUrl address of the thing in a browser ({@code html_url})
 * @param attachments the files of a comment; only where something was written
 * @param excerpt the beginning of what was written, with HTML escaped
 * @param rawExcerpt another form of it; the documentation does not tell the difference
 * @param bucket where it happened; absent in the events of a project
 */
public record Event(long id, OffsetDateTime createdAt, OffsetDateTime updatedAt,
		@JsonProperty("private") boolean hiddenFromClients, String action, String target, ResourceReference eventable,
		@Nullable PersonSummary creator, String summary, String url, @JsonProperty("html_url") String appUrl,
		@Nullable List<Attachment> attachments, @Nullable String excerpt, @Nullable String rawExcerpt,
		@Nullable Bucket bucket) {
}

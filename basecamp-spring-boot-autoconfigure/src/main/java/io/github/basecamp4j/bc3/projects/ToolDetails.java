package io.github.basecamp4j.bc3.projects;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Parent;
import io.github.basecamp4j.bc3.recordings.Recording;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * A tool of a project as the recording that it is. Its place among the other tools, its
 * kind and whether it is turned on are told by the {@linkplain Project#dock() dock}.
 *
 * @param id id of the tool
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type its kind as a recording, such as {@code Vault}; an open set
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param subscriptionUrl API address of its subscribers
 * @param position its place, {@code null} when it is turned off
 * @param parent what it lies in
 * @param bucket the project it lies in
 * @param creator who created it
 * @param kind its kind ({@code name}), such as {@link Tool#VAULT}; Basecamp has not been
 * seen to tell it here
 * @param enabled whether it is turned on; Basecamp has not been seen to tell it here
 */
public record ToolDetails(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable String subscriptionUrl, @Nullable Integer position,
		@Nullable Parent parent, Bucket bucket, Person creator, @JsonProperty("name") @Nullable String kind,
		@Nullable Boolean enabled) implements Recording {
}

package io.github.basecamp4j.bc3.campfires;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Recording;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * A campfire: a chat.
 *
 * @param id id of the campfire
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Chat::Transcript}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param subscriptionUrl API address of its subscribers
 * @param position its place
 * @param bucket the project it lies in
 * @param creator who created it
 * @param topic what it is about, as a rule its title
 * @param linesUrl API address of its lines
 * @param filesUrl API address of its files
 */
public record Campfire(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable String subscriptionUrl, @Nullable Integer position, Bucket bucket,
		Person creator, @Nullable String topic, @Nullable String linesUrl,
		@Nullable String filesUrl) implements Recording {
}

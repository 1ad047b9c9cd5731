package io.github.basecamp4j.bc3.forwards;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Recording;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * An inbox, to which e-mails are forwarded.
 *
 * @param id id of the inbox
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Inbox}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param position its place among the tools of the project
 * @param bucket the project it lies in
 * @param creator who created it
 * @param forwardsCount how many forwards it holds
 * @param forwardsUrl API address of its forwards
 */
public record Inbox(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable Integer position, Bucket bucket, Person creator,
		@Nullable Integer forwardsCount, @Nullable String forwardsUrl) implements Recording {
}

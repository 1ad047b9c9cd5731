package io.github.basecamp4j.bc3.cards;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Parent;
import io.github.basecamp4j.bc3.recordings.Recording;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * A wormhole: a way out of a card table into a column of another one.
 *
 * @param id id of the wormhole
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Kanban::Wormhole}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param parent the card table it starts from
 * @param bucket the project it lies in
 * @param creator who created it
 * @param color its colour, such as {@code blue}
 * @param linked whether the column that it leads to is still there
 * @param destinationUrl API address of what it leads to, {@code null} if it is no longer
 * there
 */
public record Wormhole(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, Parent parent, Bucket bucket, Person creator, @Nullable String color,
		boolean linked, @Nullable String destinationUrl) implements Recording {
}

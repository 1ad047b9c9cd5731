package io.github.basecamp4j.bc3.cards;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Recording;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * A card table.
 *
 * @param id id of the card table
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Kanban::Board}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param subscriptionUrl API address of its subscribers
 * @param bucket the project it lies in
 * @param creator who created it
 * @param subscribers who is told of what happens in it
 * @param lists its columns in the order of the table
 * @param wormholes its ways into other card tables
 * @param publicLinkUrl address under which anybody can see it
 */
public record CardTable(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable String subscriptionUrl, Bucket bucket, Person creator,
		List<Person> subscribers, List<CardColumn> lists, List<Wormhole> wormholes,
		@Nullable String publicLinkUrl) implements Recording {

	/**
	 * Return the first column of a kind.
	 * @param type the kind, such as {@link CardColumn#TRIAGE}
	 * @return the column, empty if there is none
	 */
	public Optional<CardColumn> column(String type) {
		return this.lists.stream().filter((column) -> type.equals(column.type())).findFirst();
	}

}

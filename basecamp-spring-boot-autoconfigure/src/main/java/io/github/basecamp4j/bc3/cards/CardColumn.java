package io.github.basecamp4j.bc3.cards;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Parent;
import io.github.basecamp4j.bc3.recordings.Recording;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * A column of a card table.
 *
 * @param id id of the column
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type its kind, such as {@link #TRIAGE}; an open set
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param position its place in the table; not told by every answer
 * @param color its colour, such as {@code blue}
 * @param description what belongs into it
 * @param cardsCount how many cards are in it
 * @param commentsCount how many comments it has
 * @param cardsUrl API address of its cards
 * @param parent the card table it belongs to
 * @param bucket the project it lies in
 * @param creator who created it
 * @param subscribers who watches it
 * @param onHold its section for cards on hold, {@code null} if it has none
 * @param subscriptionUrl API address of its subscribers
 * @param commentCount another count of its comments
 */
public record CardColumn(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable Integer position, @Nullable String color, @Nullable String description,
		@Nullable Integer cardsCount, @Nullable Integer commentsCount, @Nullable String cardsUrl, Parent parent,
		Bucket bucket, Person creator, List<Person> subscribers, @Nullable CardColumnOnHold onHold,
		@Nullable String subscriptionUrl, @Nullable Integer commentCount) implements Recording {

	/**
	 * Kind of the column in which new cards wait to be sorted. A table has one.
	 */
	public static final String TRIAGE = "Kanban::Triage";

	/**
	 * Kind of the column for what is put off. A table has one.
	 */
	public static final String NOT_NOW = "Kanban::NotNowColumn";

	/**
	 * Kind of the columns that people made.
	 */
	public static final String COLUMN = "Kanban::Column";

	/**
	 * Kind of the column for what is done. A table has one.
	 */
	public static final String DONE = "Kanban::DoneColumn";

}

package io.github.basecamp4j.bc3.cards;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What a card may have, and what may be changed in it. Immutable.
 */
public final class CardFields extends NamedValues<CardFields> {

	/**
	 * Start with nothing.
	 */
	public CardFields() {
		this(Map.of());
	}

	private CardFields(Map<String, @Nullable Object> values) {
		super(values, CardFields::new);
	}

	/**
	 * Set the title.
	 * @param title the title
	 * @return the extended fields
	 */
	public CardFields withTitle(String title) {
		return with("title", title);
	}

	/**
	 * Set the content.
	 * @param content HTML, {@code null} to clear it
	 * @return the extended fields
	 */
	public CardFields withContent(@Nullable String content) {
		return withOrEmpty("content", content);
	}

	/**
	 * Set when it is due.
	 * @param dueOn the day, {@code null} for none
	 * @return the extended fields
	 */
	public CardFields withDueOn(@Nullable LocalDate dueOn) {
		return withOrEmpty("due_on", dueOn);
	}

	/**
	 * Set who is to do it. Not for a new card.
	 * @param personIds people of the project, none for nobody
	 * @return the extended fields
	 */
	public CardFields withAssignees(long... personIds) {
		return withIds("assignee_ids", personIds);
	}

	/**
	 * Set whether its assignees are told of a new card. Basecamp tells nobody otherwise.
	 * @param notify whether they are told
	 * @return the extended fields
	 */
	public CardFields withNotify(boolean notify) {
		return withForNew("notify", notify);
	}

}

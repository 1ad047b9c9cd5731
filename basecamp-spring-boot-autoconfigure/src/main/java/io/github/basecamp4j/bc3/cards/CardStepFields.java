package io.github.basecamp4j.bc3.cards;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What a step of a card may have, and what may be changed in it. Immutable.
 */
public final class CardStepFields extends NamedValues<CardStepFields> {

	/**
	 * Start with nothing.
	 */
	public CardStepFields() {
		this(Map.of());
	}

	private CardStepFields(Map<String, @Nullable Object> values) {
		super(values, CardStepFields::new);
	}

	/**
	 * Set the title.
	 * @param title the title
	 * @return the extended fields
	 */
	public CardStepFields withTitle(String title) {
		return with("title", title);
	}

	/**
	 * Set when it is due.
	 * @param dueOn the day, {@code null} for none
	 * @return the extended fields
	 */
	public CardStepFields withDueOn(@Nullable LocalDate dueOn) {
		return withOrEmpty("due_on", dueOn);
	}

	/**
	 * Set who is to do it.
	 * @param personIds people of the project, none for nobody
	 * @return the extended fields
	 */
	public CardStepFields withAssignees(long... personIds) {
		return withIds("assignee_ids", personIds);
	}

}

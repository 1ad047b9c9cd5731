package io.github.basecamp4j.bc3.questions;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What a check-in question may have, and what may be changed in it. Immutable.
 */
public final class QuestionFields extends NamedValues<QuestionFields> {

	/**
	 * Start with nothing.
	 */
	public QuestionFields() {
		this(Map.of());
	}

	private QuestionFields(Map<String, @Nullable Object> values) {
		super(values, QuestionFields::new);
	}

	/**
	 * Set what is asked.
	 * @param title the question
	 * @return the extended fields
	 */
	public QuestionFields withTitle(String title) {
		return with("title", title);
	}

	/**
	 * Set when it is asked, as a whole.
	 * @param schedule when it is asked
	 * @return the extended fields
	 */
	public QuestionFields withSchedule(QuestionScheduleFields schedule) {
		return with("schedule", schedule);
	}

	/**
	 * Set whether nobody is asked for the time being. Not in the public documentation
	 * yet.
	 * @param paused whether it is paused
	 * @return the extended fields
	 */
	public QuestionFields withPaused(boolean paused) {
		return with("paused", paused);
	}

	/**
	 * Set whether clients can see a new question. Not in the public documentation yet.
	 * @param visibleToClients whether clients can see it
	 * @return the extended fields
	 */
	public QuestionFields withVisibleToClients(boolean visibleToClients) {
		return withForNew("visible_to_clients", visibleToClients);
	}

}

package io.github.basecamp4j.bc3.questions;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * Which answers to a check-in question to list. Immutable.
 */
public final class AnswerQuery extends NamedValues<AnswerQuery> {

	/**
	 * Start with nothing.
	 */
	public AnswerQuery() {
		this(Map.of());
	}

	private AnswerQuery(Map<String, @Nullable Object> values) {
		super(values, AnswerQuery::new);
	}

	/**
	 * List those of a day.
	 * @param date the day
	 * @return the extended query
	 */
	public AnswerQuery withDate(LocalDate date) {
		return with("date", date);
	}

	/**
	 * List those of a person.
	 * @param personId who answered
	 * @return the extended query
	 */
	public AnswerQuery withCreator(long personId) {
		return with("creator_id", personId);
	}

}

package io.github.basecamp4j.bc3.questions;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What an answer to a check-in question may have. Immutable.
 */
public final class AnswerFields extends NamedValues<AnswerFields> {

	/**
	 * Start with nothing.
	 */
	public AnswerFields() {
		this(Map.of());
	}

	private AnswerFields(Map<String, @Nullable Object> values) {
		super(values, AnswerFields::new);
	}

	/**
	 * Set the day that it is for. For a change that is not in the public documentation
	 * yet.
	 * @param groupOn the day
	 * @return the extended fields
	 */
	public AnswerFields withGroupOn(LocalDate groupOn) {
		return with("group_on", groupOn);
	}

}

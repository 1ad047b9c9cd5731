package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;

/**
 * Reads what clients send.
 */
final class Fields {

	private Fields() {
	}

	/**
	 * Return a text that must be there.
	 * @param json what was sent
	 * @param field the field
	 * @return its text
	 */
	static String required(JsonNode json, String field) {
		String text = text(json, field);
		if (text == null || text.isBlank()) {
			throw new AnswerException(Answer.invalid(field, "can't be blank"));
		}
		return text;
	}

	/**
	 * Return a text.
	 * @param json what was sent
	 * @param field the field
	 * @return its text, {@code null} if it is missing or empty
	 */
	static @Nullable String text(JsonNode json, String field) {
		String text = json.path(field).asString("");
		return text.isEmpty() ? null : text;
	}

	/**
	 * Return a day.
	 * @param json what was sent
	 * @param field the field
	 * @return the day, {@code null} if it is missing or empty
	 */
	static @Nullable LocalDate date(JsonNode json, String field) {
		String date = text(json, field);
		try {
			return (date != null) ? day(date) : null;
		}
		catch (DateTimeParseException ex) {
			throw new AnswerException(Answer.invalid(field, "is not a date"));
		}
	}

	/**
	 * Return a day of a year of four digits.
	 * @param text how it is written
	 * @return the day
	 * @throws DateTimeParseException if it is none
	 */
	static LocalDate day(String text) {
		if (text.startsWith("+") || text.startsWith("-")) {
			throw new DateTimeParseException("The year has not four digits", text, 0);
		}
		return LocalDate.parse(text);
	}

	/**
	 * Return a day that must be there.
	 * @param json what was sent
	 * @param field the field
	 * @return the day
	 */
	static LocalDate requiredDate(JsonNode json, String field) {
		LocalDate date = date(json, field);
		if (date == null) {
			throw new AnswerException(Answer.invalid(field, "can't be blank"));
		}
		return date;
	}

	/**
	 * Return people.
	 * @param json what was sent
	 * @param field the field, which has their ids
	 * @param account where they are
	 * @return the people
	 */
	static List<Person> people(JsonNode json, String field, Account account) {
		List<Person> people = new ArrayList<>();
		for (JsonNode id : json.path(field)) {
			Person person = account.people.get(id.asLong());
			if (person == null) {
				throw new AnswerException(Answer.invalid(field, "is nobody of this account"));
			}
			people.add(person);
		}
		return people;
	}

}

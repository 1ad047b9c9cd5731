package io.github.basecamp4j.test;

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
	 * Return people.
	 * @param json what was sent
	 * @param field the field, which has their ids
	 * @param account the account that they are of
	 * @return the people, none if the field is missing
	 */
	static List<Person> people(JsonNode json, String field, Account account) {
		List<Person> people = new ArrayList<>();
		for (JsonNode id : json.path(field)) {
			Person person = account.people.get(id.asLong(0));
			if (person == null) {
				throw new AnswerException(Answer.invalid(field, "is nobody of this account"));
			}
			people.add(person);
		}
		return people;
	}

}

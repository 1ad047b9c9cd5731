package io.github.basecamp4j.test;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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

}

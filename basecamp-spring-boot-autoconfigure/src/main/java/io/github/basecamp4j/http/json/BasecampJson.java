package io.github.basecamp4j.http.json;

import org.springframework.util.Assert;

/**
 * Reads what Basecamp sends by another way than as an answer, and makes records for
 * tests.
 */
public final class BasecampJson {

	private BasecampJson() {
	}

	/**
	 * Read a record. What the JSON leaves out or has as null is {@code null} where the
	 * record allows it, and neutral elsewhere: 0, {@code false}, an empty text, list or
	 * map, 1 January 1970 at midnight UTC, and records made in the same way. What a
	 * record does not know is passed over.
	 * @param <T> the type of the record
	 * @param type the type of the record, such as {@code Todo.class}
	 * @param json an object, with names as in Basecamp's documentation
	 * @return the record
	 * @throws IllegalArgumentException if this is no JSON object, or has values of other
	 * types than the record; the message does not quote it
	 */
	public static <T> T read(Class<T> type, String json) {
		Assert.isTrue(type.isRecord(), () -> type.getName() + " is not a record");
		return Json.read(type, json);
	}

}

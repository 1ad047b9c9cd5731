package io.github.basecamp4j.test;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Builds JSON objects.
 */
final class Json {

	private Json() {
	}

	/**
	 * Return an object.
	 * @param namesAndValues names and values by turns
	 * @return a mutable object with its members in the given order
	 */
	static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
		Map<String, @Nullable Object> object = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		return object;
	}

}

package io.github.basecamp4j.http;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

import org.springframework.http.HttpHeaders;

import io.github.basecamp4j.BasecampResponseException;

/**
 * Reads answers in JSON.
 */
final class JsonAnswer {

	private JsonAnswer() {
	}

	static <T> AnswerReader<T> object(Class<T> type) {
		return (request, headers, body) -> read(request, Json.MAPPER.readerFor(type), body);
	}

	static <T> AnswerReader<Page<T>> page(Class<T> elementType) {
		return (request, headers, body) -> {
			List<T> elements = read(request, Json.MAPPER.readerForListOf(elementType), body);
			if (elements.contains(null)) {
				throw new BasecampResponseException(request + ": the answer has a null among its elements", null);
			}
			return new Page<>(List.copyOf(elements), request, LinkHeader.next(headers.get(HttpHeaders.LINK)),
					count(headers.getFirst("X-Total-Count")));
		};
	}

	static AnswerReader<Boolean> none() {
		return (request, headers, body) -> true;
	}

	private static <T> T read(ApiRequest request, ObjectReader reader, byte[] body) {
		try {
			T value = reader.readValue(body);
			if (value != null) {
				return value;
			}
		}
		catch (JacksonException ex) {
			throw new BasecampResponseException(request + ": the answer cannot be read", ex);
		}
		throw new BasecampResponseException(request + ": the answer is empty", null);
	}

	private static @Nullable Long count(@Nullable String text) {
		try {
			Long count = (text != null) ? Long.valueOf(text.strip()) : null;
			return (count != null && count >= 0) ? count : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

}

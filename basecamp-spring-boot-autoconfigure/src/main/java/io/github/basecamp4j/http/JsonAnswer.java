package io.github.basecamp4j.http;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

import org.springframework.http.HttpHeaders;

import io.github.basecamp4j.BasecampResponseException;

/**
 * Reads answers in JSON. There is one reader for each type, so that its identity stands
 * for the type.
 *
 * @param <T> the type of the result
 */
abstract class JsonAnswer<T> implements AnswerReader<T> {

	private static final ClassValue<JsonAnswer<?>> OBJECTS = new ClassValue<>() {

		@Override
		protected JsonAnswer<?> computeValue(Class<?> type) {
			return new OfObject<>(type);
		}

	};

	private static final ClassValue<JsonAnswer<?>> PAGES = new ClassValue<>() {

		@Override
		protected JsonAnswer<?> computeValue(Class<?> elementType) {
			return new OfPage<>(elementType);
		}

	};

	private static final AnswerReader<Boolean> NONE = new OfNothing();

	private final ObjectReader reader;

	private final boolean shareable;

	private JsonAnswer(ObjectReader reader, Class<?> type) {
		this.reader = reader;
		this.shareable = Json.isImmutable(type);
	}

	@SuppressWarnings("unchecked")
	static <T> AnswerReader<T> object(Class<T> type) {
		return (AnswerReader<T>) OBJECTS.get(type);
	}

	@SuppressWarnings("unchecked")
	static <T> AnswerReader<Page<T>> page(Class<T> elementType) {
		return (AnswerReader<Page<T>>) PAGES.get(elementType);
	}

	static AnswerReader<Boolean> none() {
		return NONE;
	}

	@Override
	public boolean isShareable() {
		return this.shareable;
	}

	<V> V parse(ApiRequest request, byte[] body) {
		if (body.length == 0) {
			throw new BasecampResponseException(request + ": the answer is empty", null);
		}
		V value;
		try {
			value = this.reader.readValue(body);
		}
		catch (JacksonException ex) {
			throw new BasecampResponseException(request + ": the answer cannot be read" + Json.describe(ex), null);
		}
		if (value == null) {
			throw new BasecampResponseException(request + ": the answer is null", null);
		}
		return value;
	}

	/**
	 * Reads an object.
	 *
	 * @param <T> the type of the object
	 */
	private static final class OfObject<T> extends JsonAnswer<T> {

		private OfObject(Class<T> type) {
			super(Json.MAPPER.readerFor(type), type);
		}

		@Override
		public T read(ApiRequest request, HttpHeaders headers, byte[] body) {
			return parse(request, body);
		}

	}

	/**
	 * Reads a page of a list.
	 *
	 * @param <T> the type of the elements
	 */
	private static final class OfPage<T> extends JsonAnswer<Page<T>> {

		private OfPage(Class<T> elementType) {
			super(Json.MAPPER.readerForListOf(elementType), elementType);
		}

		@Override
		public Page<T> read(ApiRequest request, HttpHeaders headers, byte[] body) {
			List<T> elements = parse(request, body);
			for (T element : elements) {
				if (element == null) {
					throw new BasecampResponseException(request + ": the answer has a null among its elements", null);
				}
			}
			return new Page<>(elements, request, LinkHeader.next(headers.get(HttpHeaders.LINK)),
					count(headers.getFirst("X-Total-Count")));
		}

		@Override
		public Page<T> refresh(Page<T> kept, HttpHeaders headers) {
			List<String> links = headers.get(HttpHeaders.LINK);
			Long totalCount = count(headers.getFirst("X-Total-Count"));
			if (links == null && totalCount == null) {
				return kept;
			}
			return new Page<>(kept.elements(), kept.request(), (links != null) ? LinkHeader.next(links) : kept.next(),
					(totalCount != null) ? totalCount : kept.totalCount());
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

	/**
	 * Reads nothing, but notices a page that some proxy put in the place of an answer.
	 */
	private static final class OfNothing implements AnswerReader<Boolean> {

		@Override
		public Boolean read(ApiRequest request, HttpHeaders headers, byte[] body) {
			String contentType = headers.getFirst(HttpHeaders.CONTENT_TYPE);
			if (body.length > 0 && contentType != null && contentType.toLowerCase(Locale.ROOT).contains("html")) {
				throw new BasecampResponseException(request + ": the answer is a web page", null);
			}
			return true;
		}

		@Override
		public boolean isShareable() {
			return false;
		}

	}

}

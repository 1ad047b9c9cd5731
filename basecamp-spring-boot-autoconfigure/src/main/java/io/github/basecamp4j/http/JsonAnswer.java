package io.github.basecamp4j.http;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

import org.springframework.http.HttpHeaders;

import io.github.basecamp4j.http.json.Json;

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
			return new OfPage<>(Json.MAPPER.readerForListOf(elementType), Json.isImmutable(elementType));
		}

	};

	private static final AnswerReader<Boolean> NONE = new OfNothing();

	private final ObjectReader reader;

	private final boolean shareable;

	private JsonAnswer(ObjectReader reader, boolean shareable) {
		this.reader = reader;
		this.shareable = shareable;
	}

	@SuppressWarnings("unchecked")
	static <T> AnswerReader<T> object(Class<T> type) {
		return (AnswerReader<T>) OBJECTS.get(type);
	}

	@SuppressWarnings("unchecked")
	static <T> AnswerReader<PageAnswer<T>> page(Class<T> elementType) {
		return (AnswerReader<PageAnswer<T>>) PAGES.get(elementType);
	}

	/**
	 * Return a reader of a page that lies in an object. Nothing else of that object is
	 * read, and what is read is not kept, since each call gives another reader.
	 */
	static <T> AnswerReader<PageAnswer<T>> page(Class<T> elementType, String field) {
		return new OfPage<>(Json.MAPPER.readerForListOf(elementType).at("/" + field), false);
	}

	static AnswerReader<Boolean> none() {
		return NONE;
	}

	@Override
	public boolean isShareable() {
		return this.shareable;
	}

	<V> V parse(ApiRequest request, Answer answer) {
		if (answer.body().length == 0) {
			throw request.answeredWith(answer.status(), "the answer is empty");
		}
		V value;
		try {
			value = this.reader.readValue(answer.body());
		}
		catch (JacksonException ex) {
			throw request.answeredWith(answer.status(), "the answer cannot be read" + Json.describe(ex));
		}
		if (value == null) {
			throw request.answeredWith(answer.status(), "the answer is null");
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
			super(Json.MAPPER.readerFor(type), Json.isImmutable(type));
		}

		@Override
		public T read(ApiRequest request, Answer answer) {
			return parse(request, answer);
		}

	}

	/**
	 * Reads a page of a list.
	 *
	 * @param <T> the type of the elements
	 */
	private static final class OfPage<T> extends JsonAnswer<PageAnswer<T>> {

		private OfPage(ObjectReader reader, boolean shareable) {
			super(reader, shareable);
		}

		@Override
		public PageAnswer<T> read(ApiRequest request, Answer answer) {
			List<T> elements = parse(request, answer);
			for (T element : elements) {
				if (element == null) {
					throw request.answeredWith(answer.status(), "the answer has a null among its elements");
				}
			}
			HttpHeaders headers = answer.headers();
			return new PageAnswer<>(elements, request, LinkHeader.next(headers.get(HttpHeaders.LINK)),
					count(headers.getFirst("X-Total-Count")));
		}

		@Override
		public PageAnswer<T> refresh(PageAnswer<T> kept, HttpHeaders headers) {
			List<String> links = headers.get(HttpHeaders.LINK);
			Long totalCount = count(headers.getFirst("X-Total-Count"));
			if (links == null && totalCount == null) {
				return kept;
			}
			return new PageAnswer<>(kept.elements(), kept.request(),
					(links != null) ? LinkHeader.next(links) : kept.next(),
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
	 * Reads nothing.
	 */
	private static final class OfNothing implements AnswerReader<Boolean> {

		@Override
		public Boolean read(ApiRequest request, Answer answer) {
			return true;
		}

		@Override
		public boolean isShareable() {
			return false;
		}

	}

}

package io.github.basecamp4j.bc3.recordings;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * In which order to list recordings of a kind. Immutable.
 */
public final class RecordingOrder extends NamedValues<RecordingOrder> {

	/**
	 * Start with the order that Basecamp chooses.
	 */
	public RecordingOrder() {
		this(Map.of());
	}

	private RecordingOrder(Map<String, @Nullable Object> values) {
		super(values, RecordingOrder::new);
	}

	/**
	 * Order by a time.
	 * @param sort the time
	 * @return the extended order
	 */
	public RecordingOrder withSort(RecordingSort sort) {
		return with("sort", sort);
	}

	/**
	 * Order in a direction.
	 * @param direction the direction
	 * @return the extended order
	 */
	public RecordingOrder withDirection(SortDirection direction) {
		return with("direction", direction);
	}

}

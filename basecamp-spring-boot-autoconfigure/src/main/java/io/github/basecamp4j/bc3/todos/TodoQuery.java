package io.github.basecamp4j.bc3.todos;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.recordings.RecordingStatus;
import io.github.basecamp4j.http.NamedValues;

/**
 * Which to-dos of a list to list. Active ones that are not done, unless something else is
 * set. Immutable.
 */
public final class TodoQuery extends NamedValues<TodoQuery> {

	/**
	 * Start with nothing.
	 */
	public TodoQuery() {
		this(Map.of());
	}

	private TodoQuery(Map<String, @Nullable Object> values) {
		super(values, TodoQuery::new);
	}

	/**
	 * List those of a status, done or not.
	 * @param status the status
	 * @return the extended query
	 */
	public TodoQuery withStatus(RecordingStatus status) {
		return with("status", status);
	}

	/**
	 * Set whether to list those only that are done.
	 * @param completed whether to list them only
	 * @return the extended query
	 */
	public TodoQuery withCompleted(boolean completed) {
		return with("completed", completed);
	}

}

package io.github.basecamp4j.bc3.recordings;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

import io.github.basecamp4j.http.NamedValues;

/**
 * Which recordings to list, and in which order. Active ones of all active projects, the
 * latest created first, unless something else is set. Immutable.
 */
public final class RecordingQuery extends NamedValues<RecordingQuery> {

	/**
	 * Start with nothing.
	 */
	public RecordingQuery() {
		this(Map.of());
	}

	private RecordingQuery(Map<String, @Nullable Object> values) {
		super(values, RecordingQuery::new);
	}

	/**
	 * List only what lies in certain projects.
	 * @param projectIds the projects, one at least
	 * @return the extended query
	 */
	public RecordingQuery withProjects(long... projectIds) {
		Assert.isTrue(projectIds.length > 0, "No project is named, and Basecamp would list those of all");
		return with("bucket", Arrays.stream(projectIds).mapToObj(Long::toString).collect(Collectors.joining(",")));
	}

	/**
	 * List what has a certain status.
	 * @param status the status
	 * @return the extended query
	 */
	public RecordingQuery withStatus(RecordingStatus status) {
		return with("status", status);
	}

	/**
	 * Order by a time, instead of the time of creation.
	 * @param sort the time
	 * @return the extended query
	 */
	public RecordingQuery withSort(RecordingSort sort) {
		return with("sort", sort);
	}

	/**
	 * Order in a direction, instead of the latest first.
	 * @param direction the direction
	 * @return the extended query
	 */
	public RecordingQuery withDirection(SortDirection direction) {
		return with("direction", direction);
	}

}

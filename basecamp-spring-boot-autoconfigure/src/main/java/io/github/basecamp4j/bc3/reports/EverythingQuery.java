package io.github.basecamp4j.bc3.reports;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * Which to-dos or cards to list. Immutable.
 */
public final class EverythingQuery extends NamedValues<EverythingQuery> {

	/**
	 * Start with nothing.
	 */
	public EverythingQuery() {
		this(Map.of());
	}

	private EverythingQuery(Map<String, @Nullable Object> values) {
		super(values, EverythingQuery::new);
	}

	/**
	 * List only what certain people are to do. Who is to do a step does not count.
	 * @param personIds the people, one at least
	 * @return the extended query
	 */
	public EverythingQuery withAssignees(long... personIds) {
		return withFilter("assignee_ids[]", personIds);
	}

	/**
	 * List only what is due, or is not.
	 * @param due what to list
	 * @return the extended query
	 */
	public EverythingQuery withDue(DueFilter due) {
		return with("due", due);
	}

}

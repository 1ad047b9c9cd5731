package io.github.basecamp4j.bc3.reports;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * Which files to list. Immutable.
 */
public final class EverythingFileQuery extends NamedValues<EverythingFileQuery> {

	/**
	 * Start with nothing.
	 */
	public EverythingFileQuery() {
		this(Map.of());
	}

	private EverythingFileQuery(Map<String, @Nullable Object> values) {
		super(values, EverythingFileQuery::new);
	}

	/**
	 * List only files of a kind.
	 * @param kind the kind
	 * @return the extended query
	 */
	public EverythingFileQuery withKind(FileKind kind) {
		return with("kind", kind);
	}

	/**
	 * List only files of certain people.
	 * @param personIds the people, one at least
	 * @return the extended query
	 */
	public EverythingFileQuery withPeople(long... personIds) {
		return withFilter("people_ids[]", personIds);
	}

}

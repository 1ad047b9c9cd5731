package io.github.basecamp4j.bc3.search;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What to search in, and in which order. Immutable.
 */
public final class SearchQuery extends NamedValues<SearchQuery> {

	/**
	 * Start with nothing.
	 */
	public SearchQuery() {
		this(Map.of());
	}

	private SearchQuery(Map<String, @Nullable Object> values) {
		super(values, SearchQuery::new);
	}

	/**
	 * Find only certain kinds of recordings. Not in the public documentation yet.
	 * @param keys {@linkplain SearchType#key() keys} of kinds of recordings
	 * @return the extended query
	 */
	public SearchQuery withTypes(String... keys) {
		return with("type_names[]", List.of(keys));
	}

	/**
	 * Find only what lies in certain projects. Not in the public documentation yet.
	 * @param projectIds the projects, one at least
	 * @return the extended query
	 */
	public SearchQuery withProjects(long... projectIds) {
		return withFilter("bucket_ids[]", projectIds);
	}

	/**
	 * Find only what certain people created. Not in the public documentation yet.
	 * @param personIds the people, one at least
	 * @return the extended query
	 */
	public SearchQuery withCreators(long... personIds) {
		return withFilter("creator_ids[]", personIds);
	}

	/**
	 * Find only a certain kind of files.
	 * @param key {@linkplain SearchType#key() key} of a kind of files
	 * @return the extended query
	 */
	public SearchQuery withFileType(String key) {
		return with("file_type", key);
	}

	/**
	 * Find no lines of campfires and pings.
	 * @return the extended query
	 */
	public SearchQuery withoutChat() {
		return with("exclude_chat", 1);
	}

	/**
	 * Find only what is not older. Not in the public documentation yet.
	 * @param since how old it may be
	 * @return the extended query
	 */
	public SearchQuery withSince(SearchSince since) {
		return with("since", since);
	}

	/**
	 * Order what is found. Not in the public documentation yet.
	 * @param sort the order
	 * @return the extended query
	 */
	public SearchQuery withSort(SearchSort sort) {
		return with("sort", sort);
	}

	/**
	 * Find only a certain kind of recordings. Newer accounts prefer
	 * {@link #withTypes(String...)}, which older ones do not know.
	 * @param key {@linkplain SearchType#key() key} of a kind of recordings
	 * @return the extended query
	 */
	public SearchQuery withType(String key) {
		return with("type", key);
	}

	/**
	 * Find only what lies in a certain project. Newer accounts prefer
	 * {@link #withProjects(long...)}, which older ones do not know.
	 * @param projectId the project
	 * @return the extended query
	 */
	public SearchQuery withProject(long projectId) {
		return with("bucket_id", projectId);
	}

	/**
	 * Find only what a certain person created. Newer accounts prefer
	 * {@link #withCreators(long...)}, which older ones do not know.
	 * @param personId the person
	 * @return the extended query
	 */
	public SearchQuery withCreator(long personId) {
		return with("creator_id", personId);
	}

	/**
	 * Set how many are on a page, instead of 50.
	 * @param size number of elements
	 * @return the extended query
	 */
	public SearchQuery withPageSize(int size) {
		return with("per_page", size);
	}

}

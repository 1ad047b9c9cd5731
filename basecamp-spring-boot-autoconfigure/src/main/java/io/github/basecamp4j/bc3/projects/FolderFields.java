package io.github.basecamp4j.bc3.projects;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What a new folder may have. Immutable.
 */
public final class FolderFields extends NamedValues<FolderFields> {

	/**
	 * Start with nothing.
	 */
	public FolderFields() {
		this(Map.of());
	}

	private FolderFields(Map<String, @Nullable Object> values) {
		super(values, FolderFields::new);
	}

	/**
	 * Set the name. Basecamp gives it one otherwise.
	 * @param name the name
	 * @return the extended fields
	 */
	public FolderFields withName(String name) {
		return with("name", name);
	}

	/**
	 * Put projects into it. Of a project that is open to everybody in the account the
	 * principal becomes a member.
	 * @param projectIds the projects
	 * @return the extended fields
	 */
	public FolderFields withProjects(long... projectIds) {
		return withIds("project_ids", projectIds);
	}

}

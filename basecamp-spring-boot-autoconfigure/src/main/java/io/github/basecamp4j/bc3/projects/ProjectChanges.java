package io.github.basecamp4j.bc3.projects;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.Changes;

/**
 * What to change in a project. What is not set stays as it is. Immutable.
 *
 * @param changes the fields to send
 */
public record ProjectChanges(Changes changes) {

	private static final ProjectChanges NONE = new ProjectChanges(Changes.none());

	/**
	 * Return changes that change nothing, to start from.
	 * @return no changes
	 */
	public static ProjectChanges none() {
		return NONE;
	}

	/**
	 * Change the name.
	 * @param name the new name
	 * @return the extended changes
	 */
	public ProjectChanges withName(String name) {
		return new ProjectChanges(this.changes.with("name", name));
	}

	/**
	 * Change the description.
	 * @param description the new description, {@code null} to clear it
	 * @return the extended changes
	 */
	public ProjectChanges withDescription(@Nullable String description) {
		return new ProjectChanges(this.changes.with("description", description));
	}

	/**
	 * Change who can see the project without having been invited.
	 * @param admissions who can see it
	 * @return the extended changes
	 */
	public ProjectChanges withAdmissions(Admissions admissions) {
		return new ProjectChanges(this.changes.with("admissions", admissions.code()));
	}

	/**
	 * Change when the project begins and ends. Basecamp takes both dates or none.
	 * @param startDate the first day
	 * @param endDate the last day
	 * @return the extended changes
	 */
	public ProjectChanges withSchedule(LocalDate startDate, LocalDate endDate) {
		return new ProjectChanges(
				this.changes.with("schedule_attributes", Map.of("start_date", startDate, "end_date", endDate)));
	}

	boolean hasName() {
		return this.changes.fields().containsKey("name");
	}

	Map<String, @Nullable Object> fields() {
		return this.changes.fields();
	}

}

package io.github.basecamp4j.bc3.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What a project may have, and what may be changed in it. Immutable.
 */
public final class ProjectFields extends NamedValues<ProjectFields> {

	/**
	 * Start with nothing.
	 */
	public ProjectFields() {
		this(Map.of());
	}

	private ProjectFields(Map<String, @Nullable Object> values) {
		super(values, ProjectFields::new);
	}

	/**
	 * Set the name.
	 * @param name the name
	 * @return the extended fields
	 */
	public ProjectFields withName(String name) {
		return with("name", name);
	}

	/**
	 * Set the description.
	 * @param description the description, {@code null} to clear it
	 * @return the extended fields
	 */
	public ProjectFields withDescription(@Nullable String description) {
		return withOrEmpty("description", description);
	}

	/**
	 * Set who can see the project without having been invited. Not for a new project.
	 * @param admissions who can see it
	 * @return the extended fields
	 */
	public ProjectFields withAdmissions(Admissions admissions) {
		return with("admissions", admissions);
	}

	/**
	 * Set when the project begins and ends. Basecamp takes both dates or none. Not for a
	 * new project.
	 * @param startDate the first day
	 * @param endDate the last day
	 * @return the extended fields
	 */
	public ProjectFields withSchedule(LocalDate startDate, LocalDate endDate) {
		return with("schedule_attributes", Map.of("start_date", startDate, "end_date", endDate));
	}

	boolean isWhole() {
		return values().keySet().containsAll(List.of("name", "description"));
	}

	static ProjectFields of(Project project) {
		ProjectFields named = new ProjectFields().withName(project.name());
		return (project.description() != null) ? named.withDescription(project.description()) : named;
	}

}

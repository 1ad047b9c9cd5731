package io.github.basecamp4j.bc3.projects;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Company;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * A project. Lists and single projects have the same form, except where noted.
 *
 * @param id id of the project
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param createdAt when it was created
 * @param updatedAt when something in it changed
 * @param name its name
 * @param description its description
 * @param purpose what it is for, such as {@code topic}; an open set
 * @param startDate when it begins
 * @param endDate when it ends
 * @param clientsEnabled whether clients can take part
 * @param timesheetEnabled whether time is recorded in it
 * @param color its colour
 * @param lastNeedleColor colour of its latest progress mark
 * @param lastNeedlePosition position of its latest progress mark
 * @param previousNeedlePosition position of the progress mark before
 * @param bookmarkUrl API address to bookmark it
 * @param url its API address
 * @param appUrl its address in a browser
 * @param clientCompany the client it is done for; only documented for lists
 * @param clientside the older place for its clients; only documented for lists
 * @param dock its tools, also those that are turned off
 * @param bookmarked whether the principal bookmarked it; only documented for lists
 */
public record Project(long id, String status, OffsetDateTime createdAt, OffsetDateTime updatedAt, String name,
		@Nullable String description, @Nullable String purpose, @Nullable LocalDate startDate,
		@Nullable LocalDate endDate, @Nullable Boolean clientsEnabled, @Nullable Boolean timesheetEnabled,
		@Nullable String color, @Nullable String lastNeedleColor, @Nullable Integer lastNeedlePosition,
		@Nullable Integer previousNeedlePosition, @Nullable String bookmarkUrl, String url, String appUrl,
		@Nullable Company clientCompany, @Nullable Clientside clientside, List<Tool> dock,
		@Nullable Boolean bookmarked) {

	private static final Comparator<Tool> BY_POSITION = Comparator.comparing(Tool::position,
			Comparator.nullsLast(Comparator.naturalOrder()));

	/**
	 * Return the first enabled tool of a kind.
	 * @param kind the kind, such as {@link Tool#VAULT}
	 * @return the tool, empty if there is none or all are turned off
	 */
	public Optional<Tool> tool(String kind) {
		return tools(kind).stream().findFirst();
	}

	/**
	 * Return all enabled tools of a kind, of which a project can have several.
	 * @param kind the kind, such as {@link Tool#VAULT}
	 * @return the tools in the order of their positions
	 */
	public List<Tool> tools(String kind) {
		return this.dock.stream()
			.filter((tool) -> tool.enabled() && kind.equals(tool.kind()))
			.sorted(BY_POSITION)
			.toList();
	}

	/**
	 * Return the only enabled tool of a kind.
	 * @param kind the kind, such as {@link Tool#VAULT}
	 * @return the tool
	 * @throws BasecampToolNotEnabledException if there is none or all are turned off
	 * @throws BasecampAmbiguousToolException if there are several
	 */
	public Tool requireTool(String kind) {
		List<Tool> tools = tools(kind);
		if (tools.isEmpty()) {
			throw new BasecampToolNotEnabledException(this.id, kind);
		}
		if (tools.size() > 1) {
			throw new BasecampAmbiguousToolException(this.id, tools);
		}
		return tools.get(0);
	}

}

package io.github.basecamp4j.bcx.projects;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.resources.ResourceCount;
import io.github.basecamp4j.bcx.people.PersonSummary;

/**
 * A project. Lists fill {@code url} and {@code appUrl}; a single project fills
 * {@code createdAt}, {@code creator} and the counts instead.
 *
 * @param id id of the project
 * @param name its name
 * @param description its description, {@code null} when empty
 * @param updatedAt when something in it changed
 * @param url its API address; only in lists
 * @param template whether it is a template
 * @param archived whether it is archived
 * @param starred whether the principal starred it
 * @param trashed whether it is in the trash
 * @param draft whether it is a draft that only its creator sees; absent in templates
 * @param clientProject whether clients can take part
 * @param color six hexadecimal digits
 * @param appUrl its address in a browser; only in lists, but not in those of a person
 * @param createdAt when it was created; only in a single project
 * @param creator who created it; only in a single project
 * @param accesses people with access; only in a single project
 * @param attachments its files; only in a single project
 * @param calendarEvents its events; only in a single project
 * @param documents its documents; only in a single project
 * @param topics its topics; only in a single project
 * @param todolists its to-do lists; only in a single project
 * @param forwards its forwarded e-mails; only in a single project, not documented but
 * seen
 */
public record Project(long id, String name, @Nullable String description, OffsetDateTime updatedAt,
		@Nullable String url, boolean template, boolean archived, boolean starred, boolean trashed,
		@Nullable Boolean draft, @JsonProperty("is_client_project") boolean clientProject, String color,
		@Nullable String appUrl, @Nullable OffsetDateTime createdAt, @Nullable PersonSummary creator,
		@Nullable ResourceCount accesses, @Nullable ResourceCount attachments, @Nullable ResourceCount calendarEvents,
		@Nullable ResourceCount documents, @Nullable ResourceCount topics, @Nullable TodolistCounts todolists,
		@Nullable ResourceCount forwards) {
}

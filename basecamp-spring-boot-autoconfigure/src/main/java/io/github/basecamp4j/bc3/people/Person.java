package io.github.basecamp4j.bc3.people;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Company;

/**
 * A person of an account, or what takes a person's place: an integration, a client, or
 * what remains of somebody who was removed. Only {@code id} and {@code name} are there in
 * every case.
 *
 * @param id id of the person in this account
 * @param attachableSgid the reference with which rich text mentions the person
 * @param name full name
 * @param emailAddress e-mail address
 * @param personableType what the person is, such as {@code User}; an open set
 * @param title job title
 * @param bio a few words of the person's own
 * @param tagline another name for {@code bio}
 * @param location where the person is
 * @param createdAt when the person joined
 * @param updatedAt when the person's data changed
 * @param admin whether the person administers the account
 * @param owner whether the person owns the account
 * @param client whether the person is a client
 * @param employee whether the person belongs to the account's company
 * @param timeZone IANA name of the time zone
 * @param avatarUrl address of a picture
 * @param company the person's company
 * @param canPing whether the principal can ping the person
 * @param canManageProjects whether the person can create projects
 * @param canManagePeople whether the person can invite people
 * @param canAccessTimesheet whether the person can see timesheets
 * @param canAccessHillCharts whether the person can see hill charts
 * @param outOfOffice when the person is away, {@code null} unless that is set
 */
public record Person(long id, @Nullable String attachableSgid, String name, @Nullable String emailAddress,
		@Nullable String personableType, @Nullable String title, @Nullable String bio, @Nullable String tagline,
		@Nullable String location, @Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt,
		@Nullable Boolean admin, @Nullable Boolean owner, @Nullable Boolean client, @Nullable Boolean employee,
		@Nullable String timeZone, @Nullable String avatarUrl, @Nullable Company company, @Nullable Boolean canPing,
		@Nullable Boolean canManageProjects, @Nullable Boolean canManagePeople, @Nullable Boolean canAccessTimesheet,
		@Nullable Boolean canAccessHillCharts, @Nullable OutOfOffice outOfOffice) {
}

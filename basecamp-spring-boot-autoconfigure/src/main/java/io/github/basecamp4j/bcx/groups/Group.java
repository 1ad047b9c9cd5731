package io.github.basecamp4j.bcx.groups;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.people.Person;

/**
 * A group of people, such as a company.
 *
 * @param createdAt when it was created
 * @param id id of the group
 * @param name its name
 * @param updatedAt when it changed; only in lists
 * @param subgroups its subgroups, without their members
 * @param memberships its members in their short form, without those who are in its
 * subgroups only; only in a single group
 */
public record Group(OffsetDateTime createdAt, long id, String name, @Nullable OffsetDateTime updatedAt,
		List<Subgroup> subgroups, @Nullable List<Person> memberships) {
}

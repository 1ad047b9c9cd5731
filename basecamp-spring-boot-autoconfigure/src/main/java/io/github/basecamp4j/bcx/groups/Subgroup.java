package io.github.basecamp4j.bcx.groups;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.people.Person;

/**
 * A part of a group, such as a department.
 *
 * @param createdAt when it was created
 * @param id id of the subgroup
 * @param name its name
 * @param updatedAt when it changed
 * @param parentId the group that it belongs to; only in a single subgroup
 * @param memberships its members in their short form; only in a single subgroup
 */
public record Subgroup(OffsetDateTime createdAt, long id, String name, OffsetDateTime updatedAt,
		@Nullable Long parentId, @Nullable List<Person> memberships) {
}

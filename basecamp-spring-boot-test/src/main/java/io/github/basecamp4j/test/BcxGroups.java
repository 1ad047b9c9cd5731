package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;

/**
 * The groups of an account of Basecamp 2, such as companies.
 */
final class BcxGroups {

	private final List<Group> groups = new ArrayList<>();

	/**
	 * Add a group to the account, or a subgroup to its group.
	 * @param group the group
	 * @return the same group
	 */
	Group add(Group group) {
		siblings(group).add(group);
		return group;
	}

	void remove(Group group) {
		siblings(group).remove(group);
	}

	private List<Group> siblings(Group group) {
		return (group.parent != null) ? group.parent.subgroups : this.groups;
	}

	Stream<Group> stream() {
		return this.groups.stream();
	}

	/**
	 * A group, or a part of one.
	 */
	static final class Group {

		final long id;

		final @Nullable Group parent;

		final OffsetDateTime createdAt;

		final List<Group> subgroups = new ArrayList<>();

		private final Set<Person> members = new LinkedHashSet<>();

		String name;

		OffsetDateTime updatedAt;

		Group(long id, @Nullable Group parent, String name, OffsetDateTime createdAt) {
			this.id = id;
			this.parent = parent;
			this.name = name;
			this.createdAt = createdAt;
			this.updatedAt = createdAt;
		}

		Stream<Person> members() {
			return this.members.stream().filter((person) -> !person.trashed);
		}

		boolean has(Person person) {
			return members().anyMatch((member) -> member == person);
		}

		void add(List<Person> people) {
			this.members.addAll(people);
		}

		/**
		 * Remove somebody from the group and all its parts.
		 * @param person who leaves
		 * @param now the time
		 */
		void remove(Person person, OffsetDateTime now) {
			if (this.members.remove(person)) {
				this.updatedAt = now;
			}
			this.subgroups.forEach((subgroup) -> subgroup.remove(person, now));
		}

	}

}

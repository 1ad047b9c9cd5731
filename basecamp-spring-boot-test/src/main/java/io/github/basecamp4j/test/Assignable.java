package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;

/**
 * Something to be done by somebody, until some day.
 */
abstract class Assignable extends Recording {

	/**
	 * By the day on which it is due, what has none last.
	 */
	static final Comparator<Assignable> BY_DAY = Comparator
		.comparing((Assignable assignable) -> assignable.dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((assignable) -> assignable.id);

	String description = "";

	List<Person> assignees = List.of();

	@Nullable LocalDate dueOn;

	@Nullable OffsetDateTime completedAt;

	@Nullable Person completer;

	Assignable(long id, Project project, Person creator, OffsetDateTime createdAt) {
		super(id, project, creator, createdAt);
	}

	final boolean isCompleted() {
		return this.completedAt != null;
	}

	final void complete(Person completer, OffsetDateTime now) {
		if (!isCompleted()) {
			this.completer = completer;
			this.completedAt = now;
			this.updatedAt = now;
		}
	}

	final void uncomplete(OffsetDateTime now) {
		this.completer = null;
		this.completedAt = null;
		this.updatedAt = now;
	}

	final Person requiredCompleter() {
		return Objects.requireNonNull(this.completer);
	}

	final boolean isOverdue(LocalDate today) {
		return this.dueOn != null && this.dueOn.isBefore(today);
	}

	final boolean isAssignedTo(Person person) {
		return this.assignees.contains(person);
	}

	@Override
	final String text() {
		return this.description;
	}

}

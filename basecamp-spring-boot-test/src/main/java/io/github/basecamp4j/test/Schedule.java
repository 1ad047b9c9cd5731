package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;

/**
 * The schedule of a project of Basecamp 3, 4 and 5.
 */
final class Schedule {

	private final List<Entry> entries = new ArrayList<>();

	/**
	 * The schedules that do not show what is due.
	 */
	private final Set<Tool> withoutDueAssignments = new HashSet<>();

	boolean includesDueAssignments(Tool schedule) {
		return !this.withoutDueAssignments.contains(schedule);
	}

	void includeDueAssignments(Tool schedule, boolean include) {
		if (include) {
			this.withoutDueAssignments.remove(schedule);
		}
		else {
			this.withoutDueAssignments.add(schedule);
		}
	}

	Entry add(Entry entry) {
		this.entries.add(entry);
		return entry;
	}

	void removeIf(Predicate<Recording> lost) {
		this.entries.removeIf(lost);
	}

	/**
	 * Return the entries.
	 * @return the entries, in the order in which they start
	 */
	Stream<Entry> entries() {
		return this.entries.stream()
			.sorted(Comparator.comparing((Entry entry) -> start(entry.startsAt)).thenComparing((entry) -> entry.id));
	}

	Stream<Entry> entries(Tool schedule) {
		return entries().filter((entry) -> entry.schedule == schedule);
	}

	/**
	 * Return when something begins.
	 * @param time a time or a day
	 * @return the time
	 */
	static OffsetDateTime start(Temporal time) {
		return (time instanceof LocalDate day) ? day.atStartOfDay().atOffset(ZoneOffset.UTC)
				: OffsetDateTime.from(time);
	}

	static LocalDate day(Temporal time) {
		return (time instanceof LocalDate day) ? day : OffsetDateTime.from(time).toLocalDate();
	}

	/**
	 * What takes place on one of the days on which it recurs.
	 *
	 * @param entry what takes place
	 * @param startsAt when it begins
	 * @param endsAt when it ends
	 */
	record Occurrence(Entry entry, Temporal startsAt, Temporal endsAt) {

	}

	/**
	 * Something that takes place.
	 */
	static final class Entry extends Recording {

		Tool schedule;

		String summary;

		String description = "";

		/**
		 * A time, or a day if it takes whole days.
		 */
		Temporal startsAt;

		Temporal endsAt;

		List<Person> participants = List.of();

		@Nullable String joinUrl;

		boolean highlighted;

		/**
		 * When it takes place again, {@code null} if it does so once.
		 */
		@Nullable Recurrence recurrence;

		Entry(long id, Project project, String summary, Temporal startsAt, Temporal endsAt, Person creator,
				OffsetDateTime createdAt) {
			super(id, project, creator, createdAt);
			this.schedule = project.tool(Tool.Kind.SCHEDULE);
			this.summary = summary;
			this.startsAt = startsAt;
			this.endsAt = endsAt;
		}

		LocalDate firstDay() {
			return day(this.startsAt);
		}

		LocalDate lastDay() {
			return day(this.endsAt);
		}

		/**
		 * Return when it takes place again.
		 * @param from the first day to look at
		 * @param to the last one
		 * @return what is not over before the first day, none if it does not recur
		 */
		Stream<Occurrence> occurrences(LocalDate from, LocalDate to) {
			long length = ChronoUnit.DAYS.between(firstDay(), lastDay());
			return (this.recurrence == null) ? Stream.empty()
					: this.recurrence.between(from.minusDays(length), to).map(this::occurrence);
		}

		Occurrence occurrence(LocalDate day) {
			long days = ChronoUnit.DAYS.between(firstDay(), day);
			return new Occurrence(this, this.startsAt.plus(days, ChronoUnit.DAYS),
					this.endsAt.plus(days, ChronoUnit.DAYS));
		}

		boolean isAllDay() {
			return this.startsAt instanceof LocalDate;
		}

		@Override
		String type() {
			return "Schedule::Entry";
		}

		@Override
		String title() {
			return this.summary;
		}

		@Override
		String text() {
			return this.description;
		}

		@Override
		String collection() {
			return "schedule_entries";
		}

		@Override
		Recording parent() {
			return this.schedule;
		}

	}

}

package io.github.basecamp4j.test;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.github.basecamp4j.test.Account.Person;

/**
 * The timesheet of a project of Basecamp 3, 4 and 5. It is in no dock and in no list: who
 * knows one of its entries finds it.
 */
final class Timesheet extends Recording {

	private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

	private static final Comparator<Entry> LATEST_FIRST = Comparator.comparing((Entry entry) -> entry.date)
		.thenComparing((entry) -> entry.id)
		.reversed();

	final List<Entry> entries = new ArrayList<>();

	/**
	 * Ten times the id of a project is far away from all others, and its columns need
	 * only the first of those.
	 */
	Timesheet(Project project) {
		super(project.id * 10 + 8, project, project.creator, project.createdAt);
	}

	/**
	 * Return a number of hours with as many digits as Basecamp keeps.
	 * @param time the time
	 */
	static BigDecimal hours(Duration time) {
		return BigDecimal.valueOf(time.toMinutes()).divide(MINUTES, 2, RoundingMode.HALF_UP);
	}

	Entry add(Entry entry) {
		this.entries.add(entry);
		return entry;
	}

	/**
	 * Let the time that was spent on something go with it.
	 * @param recording the thing
	 * @param project where it goes
	 */
	void move(Recording recording, Project project) {
		List<Entry> moved = this.entries.stream().filter((entry) -> entry.parent() == recording).toList();
		this.entries.removeAll(moved);
		moved.forEach((entry) -> entry.moveTo(project));
		project.timesheet.entries.addAll(moved);
	}

	/**
	 * Return what was spent in some projects, that of the latest day first.
	 * @param projects the projects
	 */
	static Stream<Entry> entries(Stream<Project> projects) {
		return projects.flatMap((project) -> project.timesheet.entries.stream())
			.filter(Recording::isLive)
			.sorted(LATEST_FIRST);
	}

	@Override
	boolean isCommentable() {
		return false;
	}

	@Override
	String type() {
		return "Timesheet";
	}

	@Override
	String title() {
		return "Timesheet";
	}

	/**
	 * Time that somebody spent.
	 */
	static final class Entry extends Recording {

		private final Recording parent;

		LocalDate date;

		BigDecimal hours;

		Person person;

		String description;

		Entry(long id, Recording parent, LocalDate date, BigDecimal hours, Person person, String description,
				Person creator, OffsetDateTime createdAt) {
			super(id, parent.project, creator, createdAt);
			this.parent = parent;
			this.date = date;
			this.hours = hours;
			this.person = person;
			this.description = description;
		}

		@Override
		boolean isCommentable() {
			return false;
		}

		@Override
		String type() {
			return "Timesheet::Entry";
		}

		@Override
		String title() {
			return this.description.isEmpty() ? hours() + " hours" : this.description;
		}

		/**
		 * Return how long it was, with one digit after the point at least.
		 * @return a number, such as {@code 2.0}
		 */
		String hours() {
			BigDecimal stripped = this.hours.stripTrailingZeros();
			return stripped.setScale(Math.max(1, stripped.scale())).toPlainString();
		}

		@Override
		String collection() {
			return "timesheet_entries";
		}

		@Override
		Recording parent() {
			return this.parent;
		}

	}

}

package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;

/**
 * The calendar of a project of Basecamp 2, or one that belongs to no project.
 */
final class BcxCalendar {

	private final Map<Long, CalendarEvent> events = new LinkedHashMap<>();

	CalendarEvent add(CalendarEvent event) {
		this.events.put(event.id, event);
		event.project.updatedAt = event.createdAt;
		return event;
	}

	Stream<CalendarEvent> events() {
		return this.events.values().stream();
	}

	Stream<CalendarEvent> liveEvents() {
		return events().filter((event) -> !event.isTrashed());
	}

	/**
	 * An event, on whole days ({@code LocalDate}) or from one moment to another
	 * ({@code OffsetDateTime}).
	 */
	static final class CalendarEvent extends Recording {

		String summary;

		String description = "";

		Temporal startsAt;

		Temporal endsAt;

		@Nullable OffsetDateTime remindAt;

		@Nullable Recurring recurring;

		CalendarEvent(long id, Project project, String summary, Temporal startsAt, Temporal endsAt, Person creator,
				OffsetDateTime createdAt) {
			super(id, project, creator, createdAt);
			this.summary = summary;
			this.startsAt = startsAt;
			this.endsAt = endsAt;
		}

		boolean isAllDay() {
			return this.startsAt instanceof LocalDate;
		}

		/**
		 * Return when it takes place: once, if it does not recur.
		 * @return the occurrences by time, possibly without end
		 */
		Stream<Occurrence> occurrences() {
			Recurring rule = this.recurring;
			if (rule == null) {
				return Stream.of(occurrence(1, ChronoUnit.DAYS));
			}
			return IntStream.iterate(1, (number) -> number + 1)
				.mapToObj((number) -> occurrence(number, rule.frequency().unit))
				.takeWhile(rule::hasReached)
				.filter((occurrence) -> !rule.excluding().contains(occurrence.number()));
		}

		private Occurrence occurrence(int number, ChronoUnit unit) {
			return new Occurrence(number, this.startsAt.plus(number - 1, unit), this.endsAt.plus(number - 1, unit));
		}

		boolean isOver(OffsetDateTime now) {
			return occurrences().allMatch((occurrence) -> occurrence.isOver(now));
		}

		@Override
		String type() {
			return "CalendarEvent";
		}

		@Override
		String title() {
			return this.summary;
		}

	}

	/**
	 * One time that an event takes place.
	 *
	 * @param number its number, from 1
	 * @param startsAt when it starts
	 * @param endsAt when it ends
	 */
	record Occurrence(int number, Temporal startsAt, Temporal endsAt) {

		boolean isOver(OffsetDateTime now) {
			return (this.endsAt instanceof OffsetDateTime end) ? end.isBefore(now)
					: LocalDate.from(this.endsAt).isBefore(now.toLocalDate());
		}

		LocalDate firstDay() {
			return LocalDate.from(this.startsAt);
		}

		LocalDate lastDay() {
			return LocalDate.from(this.endsAt);
		}

	}

	/**
	 * How an event recurs.
	 *
	 * @param frequency how often
	 * @param count how many times in all
	 * @param until the last day
	 * @param excluding numbers of the occurrences that do not take place
	 */
	record Recurring(Frequency frequency, @Nullable Integer count, @Nullable LocalDate until, List<Integer> excluding) {

		boolean hasReached(Occurrence occurrence) {
			return (this.count == null || occurrence.number() <= this.count)
					&& (this.until == null || !occurrence.firstDay().isAfter(this.until));
		}

	}

	/**
	 * How often an event recurs.
	 */
	enum Frequency {

		DAILY(ChronoUnit.DAYS), WEEKLY(ChronoUnit.WEEKS), MONTHLY(ChronoUnit.MONTHS), YEARLY(ChronoUnit.YEARS);

		private final ChronoUnit unit;

		Frequency(ChronoUnit unit) {
			this.unit = unit;
		}

	}

}

package io.github.basecamp4j.sample.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.schedules.ScheduleEntry;
import io.github.basecamp4j.bcx.calendars.CalendarEvent;

/**
 * What takes place, of either generation, as the pages show it.
 *
 * @param id its id
 * @param summary what it is
 * @param description its HTML
 * @param startsAt when it starts, a day or a moment
 * @param endsAt when it ends, the last day or a moment
 * @param participants names of those who take part
 * @param recurring whether it takes place again and again
 * @param elsewhere its address in Basecamp, if it has no page of its own here
 * @param status its status, which only Basecamp 3, 4 and 5 tell
 */
public record EventView(long id, String summary, String description, Temporal startsAt, Temporal endsAt,
		List<String> participants, boolean recurring, @Nullable String elsewhere, @Nullable String status) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

	private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern(" O", Locale.ENGLISH);

	/**
	 * Return how pages show an event of Basecamp 2.
	 * @param event the event, no single recurrence
	 * @return the view
	 */
	public static EventView of(CalendarEvent event) {
		return new EventView(Objects.requireNonNull(event.id()), event.summary(), text(event.description()),
				event.startsAt(), event.endsAt(), List.of(), event.recurring() != null, null, null);
	}

	/**
	 * Return how pages show an entry of a schedule. Basecamp has no single form of an
	 * entry that recurs.
	 */
	static EventView of(ScheduleEntry entry) {
		boolean recurring = entry.recurrenceSchedule() != null;
		return new EventView(entry.id(), entry.summary(), text(entry.description()), entry.startsAt(), entry.endsAt(),
				entry.participants().stream().map((person) -> person.name()).toList(), recurring,
				recurring ? entry.appUrl() : null, entry.status());
	}

	private static String text(@Nullable String description) {
		return (description != null) ? description : "";
	}

	/**
	 * Return when it takes place, in the days or in the offset that Basecamp has.
	 * @return the words, such as {@code 4 May 2026, 10:00 – 11:30 GMT+2}
	 */
	public String when() {
		if (!(this.startsAt instanceof OffsetDateTime start) || !(this.endsAt instanceof OffsetDateTime end)) {
			return this.startsAt.equals(this.endsAt) ? DAY.format(this.startsAt)
					: DAY.format(this.startsAt) + " – " + DAY.format(this.endsAt);
		}
		if (start.equals(end)) {
			return MOMENT.format(start) + OFFSET.format(start);
		}
		boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
		return MOMENT.format(start) + " – " + (sameDay ? TIME : MOMENT).format(end) + OFFSET.format(end);
	}

	boolean isOver() {
		return (this.endsAt instanceof OffsetDateTime end) ? end.isBefore(OffsetDateTime.now())
				: LocalDate.from(this.endsAt).isBefore(LocalDate.now());
	}

}

package io.github.basecamp4j.bcx.calendars;

import java.time.OffsetDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What an event may have, and what may be changed in it. Immutable.
 */
public final class CalendarEventFields extends NamedValues<CalendarEventFields> {

	/**
	 * Start with nothing.
	 */
	public CalendarEventFields() {
		this(Map.of());
	}

	private CalendarEventFields(Map<String, @Nullable Object> values) {
		super(values, CalendarEventFields::new);
	}

	/**
	 * Set what it is.
	 * @param summary the summary
	 * @return the extended fields
	 */
	public CalendarEventFields withSummary(String summary) {
		return with("summary", summary);
	}

	/**
	 * Set more about it.
	 * @param description the description
	 * @return the extended fields
	 */
	public CalendarEventFields withDescription(String description) {
		return with("description", description);
	}

	/**
	 * Set when it takes place.
	 * @param time the time
	 * @return the extended fields
	 */
	public CalendarEventFields withTime(EventTime time) {
		return with("all_day", time.isAllDay()).with("starts_at", time.start()).with("ends_at", time.end());
	}

	/**
	 * Set when subscribers are reminded by e-mail.
	 * @param remindAt the moment, up to three days before the event starts and not after
	 * that, {@code null} for no reminder
	 * @return the extended fields
	 */
	public CalendarEventFields withReminder(@Nullable OffsetDateTime remindAt) {
		return with("remind_at", remindAt);
	}

	/**
	 * Set who is told of changes and reminded, instead of those who are now.
	 * @param personIds people with access to the project or the calendar, nobody to
	 * unsubscribe everybody
	 * @return the extended fields
	 */
	public CalendarEventFields withSubscribers(long... personIds) {
		return withIds("subscribers", personIds);
	}

	/**
	 * Subscribe everybody with access to the project or the calendar.
	 * @return the extended fields
	 */
	public CalendarEventFields withEverybodySubscribed() {
		return with("subscribers", "all");
	}

	/**
	 * Set how it recurs. The documentation shows it for new events; whether Basecamp
	 * accepts a change of it is not documented.
	 * @param rule the rule
	 * @return the extended fields
	 */
	public CalendarEventFields withRecurrence(RecurrenceRule rule) {
		return with("recurring", rule);
	}

	/**
	 * Hide the event from clients or show it to them. Its comments go with it.
	 * @param hiddenFromClients whether clients cannot see it ({@code private});
	 * {@code true} is accepted in client projects only, not in calendars
	 * @return the extended fields
	 */
	public CalendarEventFields withHiddenFromClients(boolean hiddenFromClients) {
		return with("private", hiddenFromClients);
	}

}

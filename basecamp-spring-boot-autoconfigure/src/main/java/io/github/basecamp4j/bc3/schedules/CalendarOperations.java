package io.github.basecamp4j.bc3.schedules;

import io.github.basecamp4j.bc3.recordings.Color;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Calendars, which the newest Basecamp has. Not in the public documentation yet.
 */
public interface CalendarOperations {

	/**
	 * Return a calendar.
	 * @param calendarId the calendar
	 * @return the calendar
	 */
	Calendar get(long calendarId);

	/**
	 * Change the colour of a calendar.
	 * @param calendarId the calendar
	 * @param color the colour
	 * @return the changed calendar
	 */
	Calendar setColor(long calendarId, Color color);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static CalendarOperations create(BasecampRestClient client) {
		return new RestClientCalendarOperations(client);
	}

}

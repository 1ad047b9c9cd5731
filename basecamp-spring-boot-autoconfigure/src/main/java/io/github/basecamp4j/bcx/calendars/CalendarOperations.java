package io.github.basecamp4j.bcx.calendars;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Calendars of Basecamp 2 that belong to no project. Who has access to them is the matter
 * of {@link io.github.basecamp4j.bcx.accesses.AccessOperations}.
 *
 * @see <a href=
 * "https://github.com/basecamp/bcx-api/blob/master/sections/calendars.md">Calendars</a>
 */
public interface CalendarOperations {

	/**
	 * List the calendars that the principal can see, by name.
	 * @return the calendars in their short form
	 */
	Paged<Calendar> list();

	/**
	 * Return a calendar.
	 * @param calendarId the calendar
	 * @return the calendar in its full form
	 */
	Calendar get(long calendarId);

	/**
	 * Create a calendar.
	 * @param name its name
	 * @return the new calendar
	 */
	Calendar create(String name);

	/**
	 * Rename a calendar.
	 * @param calendarId the calendar
	 * @param name its new name
	 * @return the renamed calendar
	 */
	Calendar rename(long calendarId, String name);

	/**
	 * Delete a calendar.
	 * @param calendarId the calendar
	 */
	void delete(long calendarId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static CalendarOperations create(BasecampRestClient client) {
		return new RestClientCalendarOperations(client);
	}

}

package io.github.basecamp4j.bcx.calendars;

import java.time.LocalDate;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bcx.resources.Place;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Events in calendars and projects of Basecamp 2.
 *
 * @see <a href=
 * "https://github.com/basecamp/bcx-api/blob/master/sections/calendar_events.md">Calendar
 * events</a>
 */
public interface CalendarEventOperations {

	/**
	 * List the events to come. What recurs is listed once.
	 * @param place the project or the calendar
	 * @return the events in their short form
	 */
	Paged<CalendarEvent> listUpcoming(Place place);

	/**
	 * List the events that are over.
	 * @param place the project or the calendar
	 * @return the events in their short form
	 */
	Paged<CalendarEvent> listPast(Place place);

	/**
	 * List the events of six weeks in all projects and calendars, with each recurrence of
	 * what recurs.
	 * @param firstDay the first day
	 * @return the events in their short form
	 */
	Paged<CalendarEvent> list(LocalDate firstDay);

	/**
	 * List the events between two days in all projects and calendars, with each
	 * recurrence of what recurs.
	 * @param firstDay the first day
	 * @param lastDay the last day, at most six weeks later
	 * @return the events in their short form
	 */
	Paged<CalendarEvent> list(LocalDate firstDay, LocalDate lastDay);

	/**
	 * List the events of six weeks, with each recurrence of what recurs.
	 * @param place the project or the calendar
	 * @param firstDay the first day
	 * @return the events in their short form
	 */
	Paged<CalendarEvent> list(Place place, LocalDate firstDay);

	/**
	 * List the events between two days, with each recurrence of what recurs.
	 * @param place the project or the calendar
	 * @param firstDay the first day
	 * @param lastDay the last day, at most six weeks later
	 * @return the events in their short form
	 */
	Paged<CalendarEvent> list(Place place, LocalDate firstDay, LocalDate lastDay);

	/**
	 * Return an event with all its comments and subscribers. A recurrence has no id; get
	 * the event that it belongs to.
	 * @param place the project or the calendar it lies in
	 * @param eventId the event
	 * @return the event in its full form
	 */
	CalendarEvent get(Place place, long eventId);

	/**
	 * Create an event.
	 * @param place the project or the calendar to put it in
	 * @param summary what it is
	 * @param time when it takes place
	 * @param fields what else it has
	 * @return the new event
	 */
	CalendarEvent create(Place place, String summary, EventTime time, CalendarEventFields fields);

	/**
	 * Create an event that recurs, on whole days. The documentation shows no other; a
	 * time that is set in the fields is sent as well.
	 * @param place the project or the calendar to put it in
	 * @param summary what it is
	 * @param rule from when on and how it recurs
	 * @param fields what else it has
	 * @return the new event
	 */
	CalendarEvent create(Place place, String summary, RecurrenceRule rule, CalendarEventFields fields);

	/**
	 * Change an event. The last writer wins.
	 * @param place the project or the calendar it lies in
	 * @param eventId the event
	 * @param fields what to change
	 * @return the changed event
	 */
	CalendarEvent update(Place place, long eventId, CalendarEventFields fields);

	/**
	 * Delete an event, with its recurrences if it recurs.
	 * @param place the project or the calendar it lies in
	 * @param eventId the event
	 */
	void delete(Place place, long eventId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static CalendarEventOperations create(BasecampRestClient client) {
		return new RestClientCalendarEventOperations(client);
	}

}

package io.github.basecamp4j.bc3.schedules;

import java.util.Map;

import io.github.basecamp4j.bc3.recordings.Color;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link CalendarOperations} over HTTP.
 */
final class RestClientCalendarOperations implements CalendarOperations {

	private final BasecampRestClient client;

	RestClientCalendarOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Calendar get(long calendarId) {
		return this.client.get("/calendars/{calendarId}.json", calendarId).as(Calendar.class);
	}

	@Override
	public Calendar setColor(long calendarId, Color color) {
		return this.client.put("/calendars/{calendarId}.json", calendarId)
			.field("calendar", Map.of("color", color))
			.as(Calendar.class);
	}

}

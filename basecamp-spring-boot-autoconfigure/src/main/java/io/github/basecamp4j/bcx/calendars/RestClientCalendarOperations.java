package io.github.basecamp4j.bcx.calendars;

import io.github.basecamp4j.Paged;
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
	public Paged<Calendar> list() {
		return this.client.get("/calendars.json").asPages(Calendar.class);
	}

	@Override
	public Calendar get(long calendarId) {
		return this.client.get("/calendars/{calendarId}.json", calendarId).as(Calendar.class);
	}

	@Override
	public Calendar create(String name) {
		return this.client.post("/calendars.json").field("name", name).as(Calendar.class);
	}

	@Override
	public Calendar rename(long calendarId, String name) {
		return this.client.put("/calendars/{calendarId}.json", calendarId).field("name", name).as(Calendar.class);
	}

	@Override
	public void delete(long calendarId) {
		this.client.delete("/calendars/{calendarId}.json", calendarId).send();
	}

}

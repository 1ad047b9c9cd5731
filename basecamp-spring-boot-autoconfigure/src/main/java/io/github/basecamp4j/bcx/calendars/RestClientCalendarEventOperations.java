package io.github.basecamp4j.bcx.calendars;

import java.time.LocalDate;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bcx.resources.Place;
import io.github.basecamp4j.http.BasecampRestClient;
import io.github.basecamp4j.http.Request;

/**
 * {@link CalendarEventOperations} over HTTP.
 */
final class RestClientCalendarEventOperations implements CalendarEventOperations {

	private final BasecampRestClient client;

	RestClientCalendarEventOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<CalendarEvent> listUpcoming(Place place) {
		return inPlace(place).asPages(CalendarEvent.class);
	}

	@Override
	public Paged<CalendarEvent> listPast(Place place) {
		return this.client.get(place.path("/calendar_events/past.json"), place.id()).asPages(CalendarEvent.class);
	}

	@Override
	public Paged<CalendarEvent> list(LocalDate firstDay) {
		return inAccount().query("start_date", firstDay).asPages(CalendarEvent.class);
	}

	@Override
	public Paged<CalendarEvent> list(LocalDate firstDay, LocalDate lastDay) {
		return inAccount().query("start_date", firstDay).query("end_date", lastDay).asPages(CalendarEvent.class);
	}

	@Override
	public Paged<CalendarEvent> list(Place place, LocalDate firstDay) {
		return inPlace(place).query("start_date", firstDay).asPages(CalendarEvent.class);
	}

	@Override
	public Paged<CalendarEvent> list(Place place, LocalDate firstDay, LocalDate lastDay) {
		return inPlace(place).query("start_date", firstDay).query("end_date", lastDay).asPages(CalendarEvent.class);
	}

	@Override
	public CalendarEvent get(Place place, long eventId) {
		return this.client.get(place.path("/calendar_events/{eventId}.json"), place.id(), eventId)
			.as(CalendarEvent.class);
	}

	@Override
	public CalendarEvent create(Place place, String summary, EventTime time, CalendarEventFields fields) {
		return this.client.post(place.path("/calendar_events.json"), place.id())
			.field("summary", summary)
			.fields(new CalendarEventFields().withTime(time))
			.fields(fields)
			.as(CalendarEvent.class);
	}

	@Override
	public CalendarEvent create(Place place, String summary, RecurrenceRule rule, CalendarEventFields fields) {
		return this.client.post(place.path("/calendar_events.json"), place.id())
			.field("summary", summary)
			.field("all_day", true)
			.field("recurring", rule)
			.fields(fields)
			.as(CalendarEvent.class);
	}

	@Override
	public CalendarEvent update(Place place, long eventId, CalendarEventFields fields) {
		return this.client.put(place.path("/calendar_events/{eventId}.json"), place.id(), eventId)
			.fields(fields)
			.as(CalendarEvent.class);
	}

	@Override
	public void delete(Place place, long eventId) {
		this.client.delete(place.path("/calendar_events/{eventId}.json"), place.id(), eventId).send();
	}

	private Request inAccount() {
		return this.client.get("/calendar_events.json");
	}

	private Request inPlace(Place place) {
		return this.client.get(place.path("/calendar_events.json"), place.id());
	}

}

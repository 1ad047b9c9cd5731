package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.calendars.Calendar;
import io.github.basecamp4j.bcx.calendars.CalendarEvent;

/**
 * Calendars and their events of Basecamp 2.
 */
final class BcxCalendarSamples implements Samples {

	private static final String PAST = """
			{"summary": "Opening", "all_day": true, "recurring":
			 {"starts_at": "1990-01-01", "frequency": "weekly", "count": 3, "excluding": [2]}}""";

	private static final String UPCOMING = """
			{"summary": "Opening", "all_day": true, "starts_at": "%s"}""".formatted(LocalDate.now().plusDays(2));

	@Override
	public String product() {
		return "bcx";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Calendar", Calendar.class, "CalendarEvent", CalendarEvent.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		if (!operation.name().contains("Calendar")) {
			return;
		}
		ids.put("calendarId", caller.post("/calendars.json"));
		String place = operation.path().startsWith("/calendars/") ? "/calendars/" + ids.get("calendarId")
				: "/projects/" + ids.get("projectId");
		caller.post(place + "/calendar_events.json", PAST);
		ids.put("eventId", caller.post(place + "/calendar_events.json", UPCOMING));
	}

	@Override
	public @Nullable String body(Operation operation) {
		return operation.name().endsWith("CalendarEvent") ? UPCOMING : null;
	}

	@Override
	public String query(Operation operation) {
		return operation.name().matches(".*(Between|AccountCalendarEvents)") ? "?start_date=1990-01-01" : "";
	}

}

package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The API of Basecamp 3, 4 and 5, as far as calendars go that belong to no project.
 */
final class Bc3CalendarsApi extends ApiArea.Bc3 {

	Bc3CalendarsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/calendars/{calendar}.json?",
				(request, account) -> Answer.ok(calendar(calendar(request, account), json(account))));
		routes.add("PUT", "/calendars/{calendar}.json?", this::updateCalendar);
	}

	private Answer updateCalendar(Request request, Account account) {
		Project calendar = calendar(request, account);
		String color = request.json().path("calendar").path("color").asString("");
		if (!Bc3CardsApi.COLORS.contains(color)) {
			return Answer.json(422, Map.of("errors", Map.of("color", List.of("is not included in the list"))));
		}
		calendar.color = color;
		calendar.updatedAt = now(account);
		return Answer.ok(calendar(calendar, json(account)));
	}

	private static Map<String, @Nullable Object> calendar(Project calendar, Bc3Json json) {
		String path = calendar.path();
		return Json.object("id", calendar.id, "type", calendar.type(), "name", calendar.name, "color", calendar.color,
				"created_at", Bc3Json.time(calendar.createdAt), "updated_at", Bc3Json.time(calendar.updatedAt), "url",
				json.url(path), "app_url", json.appUrl(path), "schedule_url",
				json.url(calendar.tool(Tool.Kind.SCHEDULE)));
	}

	private static Project calendar(Request request, Account account) {
		Project calendar = account.calendars.get(request.id("calendar"));
		if (calendar == null) {
			throw AnswerException.notFound();
		}
		return calendar;
	}

}

package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The API of Basecamp 2, as far as calendars go that belong to no project.
 */
final class BcxCalendarsApi extends ApiArea.Bcx {

	BcxCalendarsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/calendars.json", this::list);
		routes.add("POST", "/calendars.json", this::create);
		routes.add("GET", "/calendars/{calendar}.json",
				(request, account) -> Answer.ok(shape(BcxApi.place(request, account), account)));
		routes.add("PUT", "/calendars/{calendar}.json", this::update);
		routes.add("DELETE", "/calendars/{calendar}.json", this::delete);
	}

	private Answer list(Request request, Account account) {
		return BcxApi.page(request,
				account.calendars.values()
					.stream()
					.filter((calendar) -> !calendar.trashed)
					.sorted(Comparator.comparing((calendar) -> calendar.name, String.CASE_INSENSITIVE_ORDER)),
				(calendar) -> listed(calendar, json(account)));
	}

	private Answer create(Request request, Account account) {
		Project calendar = account.addCalendar(Fields.required(request.json(), "name"), account.me(), now(account));
		account.happened("created", new Recording.Place(calendar), calendar.createdAt);
		return Answer.created(json(account).url(BcxJson.path(calendar)), shape(calendar, account));
	}

	private Answer update(Request request, Account account) {
		Project calendar = BcxApi.place(request, account);
		BcxApi.requireAdmin(account, calendar.creator);
		calendar.name = Fields.required(request.json(), "name");
		account.happened("content_changed", new Recording.Place(calendar), now(account));
		return Answer.ok(shape(calendar, account));
	}

	private Answer delete(Request request, Account account) {
		Project calendar = BcxApi.place(request, account);
		BcxApi.requireAdmin(account, calendar.creator);
		calendar.trashed = true;
		account.happened("trashed", new Recording.Place(calendar), now(account));
		return Answer.noContent();
	}

	private static Map<String, @Nullable Object> listed(Project calendar, BcxJson json) {
		String path = BcxJson.path(calendar);
		return Json.object("id", calendar.id, "name", calendar.name, "updated_at", BcxJson.time(calendar.updatedAt),
				"color", calendar.color, "url", json.url(path), "app_url", json.appUrl(path));
	}

	private Map<String, @Nullable Object> shape(Project calendar, Account account) {
		BcxJson json = json(account);
		String path = BcxJson.path(calendar);
		Map<String, @Nullable Object> events = json.calendarEvents(calendar);
		events.remove("app_url");
		events.put("urls",
				Json.object("upcoming", events.remove("url"), "past", json.url(path + "/calendar_events/past")));
		return Json.object("id", calendar.id, "name", calendar.name, "color", calendar.color, "created_at",
				BcxJson.time(calendar.createdAt), "updated_at", BcxJson.time(calendar.updatedAt), "creator",
				json.summary(calendar.creator), "accesses", json.accesses(calendar), "calendar_events", events);
	}

}

package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.PersonalSettings.Absence;

/**
 * The API of Basecamp 3, 4 and 5, as far as preferences of people go, and when they are
 * away.
 */
final class Bc3PersonalSettingsApi extends ApiArea.Bc3 {

	private static final Set<String> DAYS = Set.of("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
			"Saturday");

	private static final Set<String> TIME_FORMATS = Set.of("twelve_hour", "twenty_four_hour");

	Bc3PersonalSettingsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/my/preferences.json?", (request, account) -> Answer.ok(preferences(account)));
		routes.add("PUT", "/my/preferences.json?", this::updatePreferences);
		String outOfOffice = "/people/{person}/out_of_office.json?";
		routes.add("GET", outOfOffice,
				(request, account) -> Answer.ok(outOfOffice(Bc3Api.person(request, account), account)));
		routes.add("POST", outOfOffice, this::enableOutOfOffice);
		routes.add("DELETE", outOfOffice, this::disableOutOfOffice);
	}

	private Answer updatePreferences(Request request, Account account) {
		JsonNode json = request.json().path("person");
		PersonalSettings settings = account.me().settings;
		String timeZone = changed(json, "time_zone_name", settings.timeZone);
		String firstWeekDay = changed(json, "first_week_day", settings.firstWeekDay);
		String timeFormat = changed(json, "time_format", settings.timeFormat);
		if (timeZone.isBlank()) {
			return refused("time_zone_name");
		}
		if (!DAYS.contains(firstWeekDay)) {
			return refused("first_week_day");
		}
		if (!TIME_FORMATS.contains(timeFormat)) {
			return refused("time_format");
		}
		settings.timeZone = timeZone;
		settings.firstWeekDay = firstWeekDay;
		settings.timeFormat = timeFormat;
		return Answer.ok(preferences(account));
	}

	private static String changed(JsonNode json, String field, String present) {
		return json.has(field) ? json.path(field).asString("") : present;
	}

	private static Answer refused(String field) {
		return Answer.json(422, Map.of("errors", Map.of(field, List.of("is not included in the list"))));
	}

	private Map<String, @Nullable Object> preferences(Account account) {
		PersonalSettings settings = account.me().settings;
		Bc3Json json = json(account);
		return Json.object("url", json.url("/my/preferences"), "app_url", json.appUrl("/my/preferences"),
				"time_zone_name", settings.timeZone, "first_week_day", settings.firstWeekDay, "time_format",
				settings.timeFormat);
	}

	private Answer enableOutOfOffice(Request request, Account account) {
		Person person = Bc3Api.person(request, account);
		JsonNode json = request.json().path("out_of_office");
		LocalDate firstDay = Fields.requiredDate(json, "start_date");
		LocalDate lastDay = Fields.requiredDate(json, "end_date");
		if (lastDay.isBefore(firstDay)) {
			return Answer.invalid("end_date", "can't be before the start");
		}
		person.settings.absence = new Absence(firstDay, lastDay);
		return Answer.ok(outOfOffice(person, account));
	}

	private Answer disableOutOfOffice(Request request, Account account) {
		Bc3Api.person(request, account).settings.absence = null;
		return Answer.noContent();
	}

	private Map<String, @Nullable Object> outOfOffice(Person person, Account account) {
		LocalDate today = now(account).toLocalDate();
		Absence absence = person.settings.absence(today);
		Map<String, @Nullable Object> answer = Json.object("person",
				Json.object("id", person.id, "name", person.name, "avatar_url",
						json(account).appUrl("/people/" + person.id + "/avatar")),
				"enabled", absence != null, "ongoing", absence != null && !absence.firstDay().isAfter(today),
				"start_date", null, "end_date", null);
		if (absence != null) {
			answer.put("start_date", absence.firstDay().toString());
			answer.put("end_date", absence.lastDay().toString());
			answer.put("back_on_date", absence.lastDay().plusDays(1).toString());
		}
		return answer;
	}

}

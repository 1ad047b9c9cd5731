package io.github.basecamp4j.test;

import java.util.Map;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.bc3.account.AccountDetails;
import io.github.basecamp4j.bc3.people.OutOfOfficeStatus;
import io.github.basecamp4j.bc3.people.Preferences;
import io.github.basecamp4j.bc3.projects.ProjectConstruction;
import io.github.basecamp4j.bc3.projects.Template;
import io.github.basecamp4j.bc3.schedules.Calendar;

/**
 * An account of Basecamp 3, 4 and 5 as a whole, what belongs to no project, and what
 * people set about themselves.
 */
final class Bc3HouseSamples implements Samples {

	private static final String FORM = "multipart/form-data; boundary=x";

	private static final String LOGO = """
			--x\r
			Content-Disposition: form-data; name="logo"; filename="kestrel.png"\r
			Content-Type: image/png\r
			\r
			png\r
			--x--\r
			""";

	private static final String CONSTRUCTION = """
			{"project": {"name": "Perseids"}}""";

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Account", AccountDetails.class, "Template", Template.class, "ProjectConstruction",
				ProjectConstruction.class, "Preferences", Preferences.class, "OutOfOffice", OutOfOfficeStatus.class,
				"Calendar", Calendar.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		String name = operation.name();
		if (name.contains("Template") || name.contains("Construction")) {
			String template = caller.read("/templates.json").path(0).path("id").asString();
			ids.put("templateId", template);
			ids.put("constructionId",
					caller.post("/templates/" + template + "/project_constructions.json", CONSTRUCTION));
		}
		if (name.contains("Calendar")) {
			ids.put("calendarId", calendar(caller));
		}
		if (name.equals("GetOutOfOffice")) {
			caller.send("POST", "/people/" + ids.get("personId") + "/out_of_office.json", """
					{"out_of_office": {"start_date": "2020-01-01", "end_date": "2099-01-01"}}""");
		}
		if (name.equals("GetAccount")) {
			caller.send("PUT", "/account/logo.json", FORM, LOGO);
		}
	}

	private static String calendar(Caller caller) {
		JsonNode entries = caller.read("/projects/recordings.json?type=Schedule::Entry&direction=asc");
		return StreamSupport.stream(entries.spliterator(), false)
			.map((entry) -> entry.path("bucket"))
			.filter((bucket) -> bucket.path("type").asString().equals("Calendar"))
			.map((bucket) -> bucket.path("id").asString())
			.findFirst()
			.orElseThrow();
	}

	@Override
	public @Nullable String contentType(Operation operation) {
		return operation.name().equals("UpdateAccountLogo") ? FORM : null;
	}

	@Override
	public @Nullable String body(Operation operation) {
		return switch (operation.name()) {
			case "UpdateAccountLogo" -> LOGO;
			case "UpdateMyPreferences" -> """
					{"person": {"first_week_day": "Monday"}}""";
			case "EnableOutOfOffice" -> """
					{"out_of_office": {"start_date": "2020-01-01", "end_date": "2099-01-01"}}""";
			case "UpdateCalendar" -> """
					{"calendar": {"color": "aqua"}}""";
			case "CreateProjectFromTemplate" -> CONSTRUCTION;
			default -> null;
		};
	}

}

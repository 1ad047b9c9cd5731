package io.github.basecamp4j.test;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Timesheet.Entry;

/**
 * The API of Basecamp 3, 4 and 5, as far as timesheets go.
 */
final class Bc3TimesheetsApi extends ApiArea.Bc3 {

	private static final Pattern HOURS = Pattern.compile("(\\d{1,4})(?::([0-5]\\d)|(\\.\\d{1,4}))?");

	Bc3TimesheetsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/reports/timesheet.json?", this::report);
		routes.add("GET", "/projects/{project}/timesheet.json?", this::ofProject);
		routes.add("GET", "/recordings/{recording}/timesheet.json?", this::ofRecording);
		routes.add("POST", "/recordings/{recording}/timesheet/entries.json?", this::create);
		routes.add("GET", "/timesheet_entries/{entry}.json?",
				(request, account) -> Answer.ok(entry(entry(request, account), json(account))));
		routes.add("PUT", "/timesheet_entries/{entry}.json?", this::update);
		routes.add("DELETE", "/timesheet_entries/{entry}.json?", this::delete);
	}

	private Answer report(Request request, Account account) {
		Map<String, String> query = request.query();
		LocalDate from = date(query, "from", "start_date");
		LocalDate to = date(query, "to", "end_date");
		LocalDate month = (from == null && to == null) ? now(account).toLocalDate().minusMonths(1) : null;
		Stream<Project> projects = account.projects.values()
			.stream()
			.filter((project) -> query.getOrDefault("bucket_id", Long.toString(project.id))
				.equals(Long.toString(project.id)));
		return Answer.ok(filter(Timesheet.entries(projects), query, (month != null) ? month : from, to)
			.map((entry) -> entry(entry, json(account)))
			.toList());
	}

	private Answer ofProject(Request request, Account account) {
		return page(request, Timesheet.entries(Stream.of(Bc3Api.project(request, account))), account);
	}

	private Answer ofRecording(Request request, Account account) {
		Recording recording = recording(request, account);
		return page(request,
				Timesheet.entries(Stream.of(recording.project)).filter((entry) -> entry.parent() == recording),
				account);
	}

	private Answer page(Request request, Stream<Entry> entries, Account account) {
		Map<String, String> query = request.query();
		return this.page.of(request, filter(entries, query, date(query, "from"), date(query, "to")),
				(entry) -> entry(entry, json(account)));
	}

	private static Stream<Entry> filter(Stream<Entry> entries, Map<String, String> query, @Nullable LocalDate from,
			@Nullable LocalDate to) {
		String person = query.getOrDefault("person_id", "");
		return entries.filter((entry) -> person.isEmpty() || person.equals(Long.toString(entry.person.id)))
			.filter((entry) -> from == null || !entry.date.isBefore(from))
			.filter((entry) -> to == null || !entry.date.isAfter(to));
	}

	private static @Nullable LocalDate date(Map<String, String> query, String... names) {
		for (String name : names) {
			String date = query.getOrDefault(name, "");
			try {
				if (!date.isEmpty()) {
					return Fields.day(date);
				}
			}
			catch (DateTimeParseException ex) {
				throw new AnswerException(Answer.error(400, name + " is not a date"));
			}
		}
		return null;
	}

	private Answer create(Request request, Account account) {
		Recording recording = recording(request, account);
		if (!recording.isCommentable() && recording != recording.project.timesheet) {
			return Answer.error(403, "Time cannot be spent on this");
		}
		JsonNode json = request.json();
		Person person = person(json, recording.project, account);
		Entry entry = new Entry(account.nextId(), recording, Fields.requiredDate(json, "date"), hours(json),
				(person != null) ? person : account.me(), json.path("description").asString(""), account.me(),
				now(account));
		recording.project.timesheet.add(entry);
		account.happened("created", entry, entry.createdAt);
		return Answer.created(json(account).url("/timesheet_entries/" + entry.id), entry(entry, json(account)));
	}

	private Answer update(Request request, Account account) {
		Entry entry = entry(request, account);
		JsonNode json = request.json();
		LocalDate date = json.has("date") ? Fields.requiredDate(json, "date") : entry.date;
		BigDecimal hours = json.has("hours") ? hours(json) : entry.hours;
		Person person = person(json, entry.project, account);
		entry.date = date;
		entry.hours = hours;
		entry.person = (person != null) ? person : entry.person;
		entry.description = json.path("description").asString(entry.description);
		entry.updatedAt = now(account);
		account.happened("content_changed", entry, entry.updatedAt);
		return Answer.ok(entry(entry, json(account)));
	}

	private Answer delete(Request request, Account account) {
		Entry entry = entry(request, account);
		entry.project.timesheet.entries.remove(entry);
		entry.status = "trashed";
		account.happened("deleted", entry, now(account));
		return Answer.noContent();
	}

	private static @Nullable Person person(JsonNode json, Project project, Account account) {
		if (!json.hasNonNull("person_id")) {
			return null;
		}
		Person person = account.people.get(json.path("person_id").asLong());
		if (person == null || !project.liveMembers().contains(person)) {
			throw new AnswerException(Answer.invalid("person_id", "is nobody of this project"));
		}
		return person;
	}

	/**
	 * Return a number of hours, which is sent as {@code 1.5} or {@code 1:30}.
	 */
	private static BigDecimal hours(JsonNode json) {
		Matcher matcher = HOURS.matcher(Fields.required(json, "hours"));
		if (!matcher.matches()) {
			throw new AnswerException(Answer.invalid("hours", "is not a number"));
		}
		String minutes = matcher.group(2);
		return (minutes != null)
				? Timesheet
					.hours(Duration.ofHours(Long.parseLong(matcher.group(1))).plusMinutes(Long.parseLong(minutes)))
				: new BigDecimal(matcher.group()).setScale(2, RoundingMode.HALF_UP);
	}

	private static Map<String, @Nullable Object> entry(Entry entry, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(entry);
		answer.remove("position");
		answer.put("date", entry.date.toString());
		answer.put("description", entry.description);
		answer.put("hours", entry.hours());
		answer.put("person", json.person(entry.person));
		return answer;
	}

	private static Recording recording(Request request, Account account) {
		return account.recording(request.id("recording"), (project) -> Stream.of(project.timesheet));
	}

	private static Entry entry(Request request, Account account) {
		return account.recording(Entry.class, request.id("entry"));
	}

}

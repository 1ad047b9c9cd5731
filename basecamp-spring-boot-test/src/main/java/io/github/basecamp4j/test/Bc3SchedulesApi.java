package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Schedule.Entry;

/**
 * The API of Basecamp 3, 4 and 5, as far as schedules go.
 */
final class Bc3SchedulesApi extends ApiArea.Bc3 {

	private static final int DATE_LENGTH = 10;

	Bc3SchedulesApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/schedules/{schedule}.json?",
				(request, account) -> Answer.ok(schedule(schedule(request, account), json(account))));
		routes.add("PUT", "/schedules/{schedule}.json?", this::updateSchedule);
		routes.add("GET", "/schedules/{schedule}/entries.json?", this::entries);
		routes.add("POST", "/schedules/{schedule}/entries.json?", this::createEntry);
		routes.add("GET", "/schedule_entries/{entry}.json?",
				(request, account) -> answer(entry(request, account), account));
		routes.add("GET", "/schedule_entries/{entry}/occurrences/{date}.json?", this::occurrence);
		routes.add("PUT", "/schedule_entries/{entry}.json?", this::replaceEntry);
	}

	/**
	 * The documentation wraps the setting, the published clients do not.
	 */
	private Answer updateSchedule(Request request, Account account) {
		Tool schedule = schedule(request, account);
		JsonNode json = request.json();
		JsonNode setting = json.path("schedule").has("include_due_assignments") ? json.path("schedule") : json;
		if (!setting.path("include_due_assignments").isBoolean()) {
			throw new AnswerException(Answer.invalid("include_due_assignments", "can't be blank"));
		}
		schedule.project.schedule.includeDueAssignments(schedule, setting.path("include_due_assignments").asBoolean());
		return Answer.ok(schedule(schedule, json(account)));
	}

	private Answer entries(Request request, Account account) {
		Tool schedule = schedule(request, account);
		String status = request.query().getOrDefault("status", "active");
		return this.page.of(request,
				schedule.project.schedule.entries(schedule)
					.filter((entry) -> entry.status.equals(status) && entry.isVisibleTo(account.me())),
				(entry) -> entry(entry, json(account)));
	}

	private Answer createEntry(Request request, Account account) {
		Tool schedule = schedule(request, account);
		JsonNode json = request.json();
		Temporal startsAt = time(json, "starts_at");
		Entry entry = new Entry(account.nextId(), schedule.project, Fields.required(json, "summary"), startsAt,
				end(json, startsAt), account.me(), now(account));
		fill(entry, json, startsAt, account);
		entry.status = json.path("status").asString("").equals("drafted") ? "drafted" : "active";
		entry.hiddenFromClients = !json.path("visible_to_clients").asBoolean(false);
		Bc3SubscriptionsApi.subscribe(json, entry, account);
		entry.schedule = schedule;
		schedule.project.schedule.add(entry);
		account.happened("created", entry, entry.createdAt);
		return Answer.created(json(account).url(entry), entry(entry, json(account)));
	}

	private Answer replaceEntry(Request request, Account account) {
		Entry entry = entry(request, account);
		JsonNode json = request.json();
		Temporal startsAt = time(json, "starts_at");
		Temporal endsAt = end(json, startsAt);
		fill(entry, json, startsAt, account);
		String summary = Fields.text(json, "summary");
		entry.summary = (summary != null && !summary.isBlank()) ? summary : "Untitled";
		entry.startsAt = startsAt;
		entry.endsAt = endsAt;
		entry.updatedAt = now(account);
		account.happened("content_changed", entry, entry.updatedAt);
		return answer(entry, account);
	}

	/**
	 * Of what recurs there is no single form, so that clients are sent to its first
	 * occurrence.
	 */
	private Answer answer(Entry entry, Account account) {
		Recurrence recurrence = entry.recurrence;
		return (recurrence == null) ? Answer.ok(entry(entry, json(account)))
				: Answer.redirect(url(entry, recurrence.first(), json(account)));
	}

	private Answer occurrence(Request request, Account account) {
		Entry entry = entry(request, account);
		Recurrence recurrence = entry.recurrence;
		if (recurrence == null) {
			throw AnswerException.notFound();
		}
		LocalDate day = recurrence.day(Long.toString(request.id("date")));
		Schedule.Occurrence occurrence = entry.occurrence(day);
		Map<String, @Nullable Object> answer = entry(entry, json(account));
		answer.put("url", url(entry, day, json(account)));
		answer.put("starts_at", written(occurrence.startsAt()));
		answer.put("ends_at", written(occurrence.endsAt()));
		return Answer.ok(answer);
	}

	private static String url(Entry entry, LocalDate day, Bc3Json json) {
		return json
			.url("/schedule_entries/" + entry.id + "/occurrences/" + day.format(DateTimeFormatter.BASIC_ISO_DATE));
	}

	/**
	 * Participants, link, highlight and recurrence stay when they are left out, the
	 * description does not.
	 */
	private static void fill(Entry entry, JsonNode json, Temporal startsAt, Account account) {
		Recurrence recurrence = recurrence(entry, json, Schedule.day(startsAt));
		entry.participants = json.has("participant_ids") ? Fields.people(json, "participant_ids", account)
				: entry.participants;
		entry.recurrence = recurrence;
		entry.description = json.path("description").asString("");
		entry.joinUrl = json.has("url") ? Fields.text(json, "url") : entry.joinUrl;
		entry.highlighted = json.path("highlighted").asBoolean(entry.highlighted);
	}

	private static @Nullable Recurrence recurrence(Entry entry, JsonNode json, LocalDate start) {
		if (json.hasNonNull("recurrence_schedule")) {
			return Recurrence.of(json, start);
		}
		Recurrence present = json.has("recurrence_schedule") ? null : entry.recurrence;
		return (present != null) ? present.from(start) : null;
	}

	private static Temporal end(JsonNode json, Temporal startsAt) {
		Temporal endsAt = time(json, "ends_at");
		if (Schedule.start(endsAt).isBefore(Schedule.start(startsAt))) {
			throw new AnswerException(Answer.invalid("ends_at", "can't be before the start"));
		}
		return endsAt;
	}

	private static Temporal time(JsonNode json, String field) {
		String text = Fields.required(json, field);
		boolean isDate = text.length() <= DATE_LENGTH;
		try {
			LocalDate day = Fields.day(isDate ? text : text.substring(0, DATE_LENGTH));
			if (json.path("all_day").asBoolean(false)) {
				return day;
			}
			return isDate ? Schedule.start(day) : OffsetDateTime.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw new AnswerException(Answer.invalid(field, "is not a time"));
		}
	}

	private static Map<String, @Nullable Object> schedule(Tool schedule, Bc3Json json) {
		Schedule entries = schedule.project.schedule;
		Map<String, @Nullable Object> answer = json.recording(schedule);
		answer.put("include_due_assignments", entries.includesDueAssignments(schedule));
		answer.put("entries_count", entries.entries(schedule).filter(Recording::isActive).count());
		answer.put("entries_url", json.url("/schedules/" + schedule.id + "/entries"));
		return answer;
	}

	private static Map<String, @Nullable Object> entry(Entry entry, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(entry);
		answer.remove("position");
		json.addDiscussion(answer, entry);
		answer.put("summary", entry.summary);
		answer.put("description", entry.description);
		answer.put("description_attachments", json.attachments(entry.text()));
		answer.put("all_day", entry.isAllDay());
		answer.put("starts_at", written(entry.startsAt));
		answer.put("ends_at", written(entry.endsAt));
		answer.put("participants", entry.participants.stream().map(json::person).toList());
		answer.put("join_url", entry.joinUrl);
		answer.put("highlighted", entry.highlighted);
		if (entry.recurrence != null) {
			answer.put("recurrence_schedule", recurrence(entry, entry.recurrence));
		}
		return answer;
	}

	private static Map<String, @Nullable Object> recurrence(Entry entry, Recurrence recurrence) {
		OffsetDateTime start = Schedule.start(entry.startsAt);
		String frequency = recurrence.frequency();
		return Json.object("frequency", frequency, "days", recurrence.days(), "hour", start.getHour(), "minute",
				start.getMinute(), "week_instance", recurrence.weekInstance(), "start_date",
				recurrence.start().toString(), "end_date",
				(recurrence.end() != null) ? recurrence.end().toString() : null, "week_interval",
				frequency.equals("custom_week") ? recurrence.interval() : null, "month_interval",
				frequency.equals("custom_month") ? recurrence.interval() : null, "duration",
				Duration.between(start, Schedule.start(entry.endsAt)).toSeconds());
	}

	static String written(Temporal time) {
		return (time instanceof LocalDate) ? time.toString() : Bc3Json.time(OffsetDateTime.from(time));
	}

	private static Tool schedule(Request request, Account account) {
		return account.tool(Tool.Kind.SCHEDULE, request.id("schedule"));
	}

	private static Entry entry(Request request, Account account) {
		return account.recording(Entry.class, request.id("entry"));
	}

}

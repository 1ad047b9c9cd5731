package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Schedule.Entry;

/**
 * The API of Basecamp 3, 4 and 5, as far as schedules go, without entries that recur.
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
				(request, account) -> Answer.ok(entry(entry(request, account), json(account))));
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
		refuseRecurrence(json);
		Temporal startsAt = time(json, "starts_at");
		Entry entry = new Entry(account.nextId(), schedule.project, Fields.required(json, "summary"), startsAt,
				end(json, startsAt), account.me(), now(account));
		fill(entry, json, account);
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
		refuseRecurrence(json);
		Temporal startsAt = time(json, "starts_at");
		Temporal endsAt = end(json, startsAt);
		fill(entry, json, account);
		String summary = Fields.text(json, "summary");
		entry.summary = (summary != null && !summary.isBlank()) ? summary : "Untitled";
		entry.startsAt = startsAt;
		entry.endsAt = endsAt;
		entry.updatedAt = now(account);
		account.happened("content_changed", entry, entry.updatedAt);
		return Answer.ok(entry(entry, json(account)));
	}

	private static void refuseRecurrence(JsonNode json) {
		if (json.hasNonNull("recurrence_schedule")) {
			throw new AnswerException(Answer.error(501, "The stand-in for Basecamp plays no entries that recur"));
		}
	}

	/**
	 * Participants, link and highlight stay when they are left out, the description does
	 * not.
	 */
	private static void fill(Entry entry, JsonNode json, Account account) {
		entry.participants = json.has("participant_ids") ? Fields.people(json, "participant_ids", account)
				: entry.participants;
		entry.description = json.path("description").asString("");
		entry.joinUrl = json.has("url") ? Fields.text(json, "url") : entry.joinUrl;
		entry.highlighted = json.path("highlighted").asBoolean(entry.highlighted);
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
			if (json.path("all_day").asBoolean(false)) {
				return LocalDate.parse(isDate ? text : text.substring(0, DATE_LENGTH));
			}
			return isDate ? Schedule.start(LocalDate.parse(text)) : OffsetDateTime.parse(text);
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
		return answer;
	}

	private static String written(Temporal time) {
		return (time instanceof LocalDate) ? time.toString() : Bc3Json.time(OffsetDateTime.from(time));
	}

	private static Tool schedule(Request request, Account account) {
		return account.tool(Tool.Kind.SCHEDULE, request.id("schedule"));
	}

	private static Entry entry(Request request, Account account) {
		return account.recording(Entry.class, request.id("entry"));
	}

}

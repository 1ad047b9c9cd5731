package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Schedule.Entry;
import io.github.basecamp4j.test.Todos.Todo;

/**
 * The API of Basecamp 3, 4 and 5, as far as it tells what is to happen in the active
 * projects.
 */
final class Bc3UpcomingApi extends ApiArea.Bc3 {

	/**
	 * In years. What recurs has no end.
	 */
	private static final int LONGEST_WINDOW = 10;

	Bc3UpcomingApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/reports/schedules/upcoming.json?", this::upcoming);
	}

	private Answer upcoming(Request request, Account account) {
		LocalDate from = day(request, "window_starts_on");
		LocalDate to = day(request, "window_ends_on");
		if (to.isAfter(from.plusYears(LONGEST_WINDOW))) {
			throw refused();
		}
		Bc3Json json = json(account);
		return Answer.ok(Json.object("schedule_entries",
				entries(account).filter((entry) -> entry.recurrence == null)
					.filter((entry) -> !entry.firstDay().isAfter(to) && !entry.lastDay().isBefore(from))
					.map((entry) -> entry(entry, entry.startsAt, entry.endsAt, json))
					.toList(),
				"recurring_schedule_entry_occurrences",
				entries(account).flatMap((entry) -> entry.occurrences(from, to))
					.sorted(Comparator.comparing((occurrence) -> Schedule.start(occurrence.startsAt())))
					.map((occurrence) -> entry(occurrence.entry(), occurrence.startsAt(), occurrence.endsAt(), json))
					.toList(),
				"assignables",
				assignables(account, from, to).map((assignable) -> assignable(assignable, json)).toList()));
	}

	private static LocalDate day(Request request, String parameter) {
		try {
			return Fields.day(request.query().getOrDefault(parameter, ""));
		}
		catch (DateTimeParseException ex) {
			throw refused();
		}
	}

	private static AnswerException refused() {
		return new AnswerException(new Answer(400, Map.of(), Bytes.NONE));
	}

	private static Stream<Entry> entries(Account account) {
		return Bc3EverythingApi.live(account)
			.filter(Entry.class::isInstance)
			.map(Entry.class::cast)
			.sorted(Comparator.comparing((entry) -> Schedule.start(entry.startsAt)));
	}

	/**
	 * What is due, save for projects whose schedules leave it out.
	 */
	private static Stream<Assignable> assignables(Account account, LocalDate from, LocalDate to) {
		return Bc3EverythingApi.live(account)
			.filter((recording) -> includesDueAssignments(recording.project))
			.filter(Assignable.class::isInstance)
			.map(Assignable.class::cast)
			.filter((assignable) -> assignable.dueOn != null && !assignable.dueOn.isBefore(from)
					&& !assignable.dueOn.isAfter(to))
			.sorted(Comparator.comparing((assignable) -> assignable.dueOn));
	}

	private static boolean includesDueAssignments(Project project) {
		return project.schedule.includesDueAssignments(project.tool(Tool.Kind.SCHEDULE));
	}

	private static Map<String, @Nullable Object> entry(Entry entry, Temporal startsAt, Temporal endsAt, Bc3Json json) {
		Map<String, @Nullable Object> answer = summary(entry, json);
		answer.put("type", "ScheduleEntry");
		answer.put("summary", entry.summary);
		answer.put("all_day", entry.isAllDay());
		answer.put("recurring", entry.recurrence != null);
		answer.put("starts_at", Bc3SchedulesApi.written(startsAt));
		answer.put("ends_at", Bc3SchedulesApi.written(endsAt));
		answer.put("creator", person(entry.creator, json));
		answer.put("participants", people(entry.participants, json));
		return answer;
	}

	private static Map<String, @Nullable Object> assignable(Assignable assignable, Bc3Json json) {
		Map<String, @Nullable Object> answer = summary(assignable, json);
		Todo todo = (assignable instanceof Todo each) ? each : null;
		answer.put("starts_on", (todo != null && todo.startsOn != null) ? todo.startsOn.toString() : null);
		answer.put("due_on", (assignable.dueOn != null) ? assignable.dueOn.toString() : null);
		answer.put("type", Bc3DeskJson.word(assignable));
		answer.put("content", assignable.title());
		answer.put("assignees", people(assignable.assignees, json));
		Recording parent = assignable.parent();
		if (parent != null) {
			answer.put("parent", Json.object("id", parent.id, "title", parent.title()));
		}
		answer.put("completion_url", (todo != null) ? json.url("/todos/" + todo.id + "/completion")
				: json.path("/" + assignable.collection() + "/" + assignable.id + "/completions.json"));
		answer.put("completed", assignable.isCompleted());
		answer.put("repeating", false);
		if (todo != null && todo.completedAt != null) {
			answer.put("completion", Json.object("created_at", Bc3Json.time(todo.completedAt), "creator",
					person(todo.requiredCompleter(), json)));
		}
		return answer;
	}

	private static Map<String, @Nullable Object> summary(Recording recording, Bc3Json json) {
		Project project = recording.project;
		return Json.object("id", recording.id, "status", recording.status, "visible_to_clients",
				recording.isVisibleToClients(), "url", json.url(recording), "app_url", json.appUrl(recording), "bucket",
				Json.object("id", project.id, "name", project.name), "comments_count", recording.commentsCount());
	}

	private static List<Map<String, @Nullable Object>> people(List<Person> people, Bc3Json json) {
		return people.stream().map((person) -> person(person, json)).toList();
	}

	private static Map<String, @Nullable Object> person(Person person, Bc3Json json) {
		return Json.object("id", person.id, "name", person.name, "avatar_url",
				json.appUrl("/people/" + person.id + "/avatar"));
	}

}

package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.BcxCalendar.CalendarEvent;
import io.github.basecamp4j.test.BcxCalendar.Frequency;
import io.github.basecamp4j.test.BcxCalendar.Recurring;
import io.github.basecamp4j.test.BcxTalk.Message;
import io.github.basecamp4j.test.Recording.Comment;
import io.github.basecamp4j.test.Todos.Todo;
import io.github.basecamp4j.test.Todos.TodoList;

/**
 * Fills projects of Basecamp 2 with talk, to-dos and events around the present.
 */
final class BcxSeed {

	private static final LocalTime MORNING = LocalTime.of(8, 40);

	private final Account account;

	private final JsonNode words;

	private final LocalDate today;

	BcxSeed(Account account, JsonNode words, LocalDate today) {
		this.account = account;
		this.words = words;
		this.today = today;
	}

	void plant() {
		List<Project> projects = this.account.projects.values().stream().filter(BcxApi::isActive).toList();
		for (int i = 0; i < projects.size(); i++) {
			Project project = projects.get(projects.size() - 1 - i);
			int daysAgo = 1 + i % 19;
			addMessages(project, i, daysAgo);
			addLists(project, i, daysAgo);
			addEvents(project, i, daysAgo);
			project.updatedAt = Stream
				.concat(project.recordings(), project.recordings().flatMap((each) -> each.comments.stream()))
				.map((recording) -> recording.updatedAt)
				.max(Comparator.naturalOrder())
				.orElse(project.updatedAt);
		}
		this.words.path("calendars").forEach(this::addCalendar);
	}

	private void addMessages(Project project, int number, int daysAgo) {
		JsonNode messages = this.words.path("messages");
		for (int i = 0; i < 2 + number % 2; i++) {
			JsonNode node = messages.get((number + i) % messages.size());
			OffsetDateTime time = time(daysAgo + 6 * i, number);
			Message message = new Message(this.account.nextId(), project, node.path(0).asString(),
					node.path(1).asString(), project.member(number + i), time);
			project.talk.add(message);
			for (JsonNode comment : node.path(2)) {
				comment(message, comment, number + i + 1 + message.comments.size(),
						time.plusMinutes(50L * (message.comments.size() + 1)));
			}
		}
	}

	private void addLists(Project project, int number, int daysAgo) {
		JsonNode lists = this.words.path("lists");
		for (int i = 0; i < 2; i++) {
			JsonNode node = lists.get((number + i) % lists.size());
			TodoList list = new TodoList(this.account.nextId(), project, node.path(0).asString(),
					project.member(number), time(daysAgo + 12, number));
			project.todos.add(list);
			for (JsonNode content : node.path(1)) {
				addTodo(list, content.asString(), number + i, daysAgo);
			}
		}
	}

	/**
	 * Every third is completed, and every second of the others is due, some of them late.
	 */
	private void addTodo(TodoList list, String content, int number, int daysAgo) {
		int position = list.todos.size();
		Todo todo = new Todo(this.account.nextId(), list, content, list.creator, list.createdAt.plusMinutes(position));
		list.todos.add(todo);
		int which = number + position;
		if (which % 2 == 0) {
			todo.assignees = List.of(list.project.member(which));
		}
		if (which % 3 == 0) {
			todo.complete(list.project.member(which), time(daysAgo, which));
		}
		else if (which % 4 < 2) {
			todo.dueOn = this.today.plusDays(which % 11 - 3);
		}
		if (position == 1) {
			comment(todo, word("comments", which), which + 1, list.createdAt.plusHours(3));
		}
	}

	private void addEvents(Project project, int number, int daysAgo) {
		for (int i = 0; i < 3; i++) {
			LocalDate day = this.today.plusDays(9L * i - 5 + number % 7);
			OffsetDateTime start = day.atTime(MORNING.plusMinutes(20))
				.plusHours(number % 5)
				.atOffset(this.account.offset);
			boolean allDay = (number + i) % 2 == 0;
			CalendarEvent event = addEvent(project, word("events", number + i).asString(), allDay ? day : start,
					allDay ? day.plusDays(i % 2) : start.plusHours(1), time(daysAgo + 9, i));
			if (i == 1) {
				comment(event, word("rsvp", number), number, event.createdAt.plusHours(2));
			}
		}
	}

	private CalendarEvent addEvent(Project place, String summary, Temporal startsAt, Temporal endsAt,
			OffsetDateTime time) {
		return place.calendar.add(new CalendarEvent(this.account.nextId(), place, summary, startsAt, endsAt,
				place.member(place.calendar.events().toList().size()), time));
	}

	private void addCalendar(JsonNode node) {
		Project calendar = this.account.addCalendar(node.path(0).asString(), this.account.me(), time(40, 0));
		calendar.members.addAll(this.account.people.values().stream().limit(5).skip(1).toList());
		for (JsonNode summary : node.path(1)) {
			LocalDate day = this.today.plusDays(8L * calendar.calendar.events().count() - 3);
			addEvent(calendar, summary.asString(), day, day.plusDays(1), time(21, 3));
		}
		if (!node.path(2).isNull()) {
			LocalDate monday = this.today.minusDays(this.today.getDayOfWeek().getValue() + 20L);
			addEvent(calendar, node.path(2).asString(), monday, monday, time(30, 1)).recurring = new Recurring(
					Frequency.WEEKLY, null, null, List.of());
		}
	}

	private void comment(Recording recording, JsonNode content, int number, OffsetDateTime time) {
		recording.add(new Comment(this.account.nextId(), recording, content.asString(),
				recording.project.member(number), time));
	}

	private JsonNode word(String name, int number) {
		return this.words.path(name).get(number % this.words.path(name).size());
	}

	/**
	 * Return a time before today.
	 */
	private OffsetDateTime time(int daysAgo, int number) {
		return this.today.minusDays(daysAgo)
			.atTime(MORNING)
			.plusMinutes(number * 37L % 500)
			.atOffset(this.account.offset);
	}

}

package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;

/**
 * Lets the people of a seeded account of Basecamp 3 work: messages, to-dos, appointments
 * and chat, before and after the time of the start.
 */
final class TalkSeed {

	private final Account account;

	private final OffsetDateTime now;

	private final JsonNode words;

	private TalkSeed(Account account, OffsetDateTime now, JsonNode words) {
		this.account = account;
		this.now = now.truncatedTo(ChronoUnit.MINUTES);
		this.words = words;
	}

	static void plant(Account account, OffsetDateTime now) {
		TalkSeed seed = new TalkSeed(account, now, Seed.words("seed-talk.json"));
		int number = 0;
		for (Project project : account.projects.values()) {
			seed.addTo(project, number);
			number++;
		}
	}

	private void addTo(Project project, int number) {
		for (int i = 0; i < 2 + number % 3; i++) {
			addMessage(project, number + i, this.now.minusDays(3L * i + 1).minusMinutes(number * 13L));
		}
		for (int i = 0; i < 1 + number % 3; i++) {
			addList(project, number + i);
		}
		for (int i = 0; i < 3 + number % 2; i++) {
			addEntry(project, number + i);
		}
		int lines = 3 + number % 4;
		for (int i = 0; i < lines; i++) {
			this.account.addLine(project, word("lines", number + i).asString(), false, project.member(number + i),
					this.now.minusMinutes((lines - i) * 7L + number));
		}
	}

	private void addMessage(Project project, int number, OffsetDateTime time) {
		JsonNode words = word("messages", number);
		Messages.Message message = this.account.addMessage(project, words.path(0).asString(), words.path(1).asString(),
				project.member(number), time);
		message.type = project.messages.types(project, this.account)
			.stream()
			.filter((type) -> type.name.equals(words.path(2).asString("")))
			.findFirst()
			.orElse(null);
		for (int i = 0; i < number % 3; i++) {
			addComment(message, number + i, time.plusMinutes(40L * (i + 1)));
		}
	}

	private void addComment(Recording recording, int number, OffsetDateTime time) {
		this.account.addComment(recording, word("comments", number).asString(), recording.project.member(number + 1),
				time);
	}

	private void addList(Project project, int number) {
		JsonNode words = word("lists", number);
		OffsetDateTime time = this.now.minusDays(12);
		Todos.TodoList list = project.todos.add(new Todos.TodoList(this.account.nextId(), project,
				words.path(0).asString(), project.member(number), time));
		list.description = words.path(1).asString();
		LocalDate today = this.now.toLocalDate();
		int index = 0;
		for (JsonNode content : words.path(2)) {
			Todos.Todo todo = new Todos.Todo(this.account.nextId(), list, content.asString(), list.creator,
					time.plusHours(index));
			list.todos.add(todo);
			if (index % 2 == 0) {
				todo.assignees = List.of(project.member(number + index));
				todo.dueOn = today.plusDays((index - 2) * 2L);
			}
			if (index % 3 == 1) {
				todo.complete(project.member(index), this.now.minusDays(index));
			}
			if (index == 2) {
				addComment(todo, number, this.now.minusDays(1));
			}
			index++;
		}
	}

	/**
	 * What takes 24 hours or more takes whole days.
	 */
	private void addEntry(Project project, int number) {
		JsonNode words = word("entries", number);
		LocalDate day = this.now.toLocalDate().plusDays(words.path(1).asInt());
		int hours = words.path(3).asInt();
		OffsetDateTime start = day.atTime(words.path(2).asInt(), 0).atOffset(this.now.getOffset());
		Person creator = project.member(number);
		OffsetDateTime time = this.now.minusDays(9);
		String summary = words.path(0).asString();
		Schedule.Entry entry = (hours < 24)
				? this.account.addScheduleEntry(project, summary, start, start.plusHours(hours), creator, time)
				: this.account.addScheduleEntry(project, summary, day, day.plusDays(hours / 24 - 1), creator, time);
		entry.description = words.path(4).asString();
		entry.participants = project.members.stream().limit(3).toList();
	}

	private JsonNode word(String name, int number) {
		JsonNode words = this.words.path(name);
		return words.path(number % words.size());
	}

}

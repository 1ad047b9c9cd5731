package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.PersonalSettings.Absence;

/**
 * Gives a seeded account of Basecamp 3 what belongs to no project: templates, a calendar,
 * and people who are away.
 */
final class HouseSeed {

	private HouseSeed() {
	}

	static void plant(Account account, OffsetDateTime now) {
		JsonNode words = Seed.words("seed-house.json");
		LocalDate today = now.toLocalDate();
		words.path("templates").forEach((template) -> plantTemplate(account, template));
		plantCalendar(account, words.path("calendar"), today);
		List<Person> people = List.copyOf(account.people.values());
		for (JsonNode absence : words.path("absences")) {
			people.get(absence.path(0).asInt()).settings.absence = new Absence(today.plusDays(absence.path(1).asInt()),
					today.plusDays(absence.path(2).asInt()));
		}
	}

	private static void plantTemplate(Account account, JsonNode words) {
		OffsetDateTime founded = account.owner().createdAt;
		Project template = account.templates.add(account, words.path(0).asString(), words.path(1).asString(), founded);
		for (JsonNode list : words.path(2)) {
			Todos.TodoList todos = account.addTodolist(template, list.path(0).asString(), founded);
			list.path(1).forEach((todo) -> account.addTodo(todos, todo.asString(), founded));
		}
	}

	private static void plantCalendar(Account account, JsonNode words, LocalDate today) {
		Project calendar = account.addCalendar(words.path("name").asString(), account.owner(),
				account.owner().createdAt);
		calendar.color = words.path("color").asString();
		for (JsonNode entry : words.path("entries")) {
			LocalDate day = today.plusDays(entry.path(1).asInt());
			account.addScheduleEntry(calendar, entry.path(0).asString(), day, day.plusDays(entry.path(2).asInt()),
					account.owner(), account.owner().createdAt);
		}
	}

}

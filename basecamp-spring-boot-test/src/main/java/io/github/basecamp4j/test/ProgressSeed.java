package io.github.basecamp4j.test;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Todos.Todo;
import io.github.basecamp4j.test.Todos.TodoList;

/**
 * Lets the people of a seeded account of Basecamp 3 tell how far they are and how long it
 * took, and gathers projects in folders.
 */
final class ProgressSeed {

	private static final int PROJECTS_IN_FOLDER = 4;

	private final JsonNode words;

	private final Account account;

	private final OffsetDateTime today;

	private ProgressSeed(JsonNode words, Account account, OffsetDateTime today) {
		this.words = words;
		this.account = account;
		this.today = today;
	}

	static void plant(Account account, OffsetDateTime now) {
		ProgressSeed seed = new ProgressSeed(Seed.words("seed-progress.json"), account,
				now.truncatedTo(ChronoUnit.DAYS));
		List<Project> projects = List.copyOf(account.projects.values());
		for (int i = 0; i < projects.size(); i++) {
			seed.plantNeedles(projects.get(i), i);
			seed.plantLists(projects.get(i), i);
			seed.plantHours(projects.get(i), i);
		}
		seed.plantMarkers();
		seed.plantFolders(projects);
	}

	private void plantNeedles(Project project, int number) {
		for (int i = 0; i < number % 4; i++) {
			JsonNode words = word("needles", number + i);
			project.gauge
				.add(new Gauge.Needle(this.account.nextId(), project, words.path(0).asInt(), words.path(1).asString(),
						words.path(2).asString(), project.member(number + i), this.today.minusDays(30L - i * 9)));
		}
	}

	private void plantLists(Project project, int number) {
		int position = 5;
		for (TodoList list : project.todos.lists().toList()) {
			if (number % 2 == 0) {
				list.hillPosition = position;
				project.todos.hillChanges.put(list.todoset, this.today.minusDays(3));
			}
			position += 37;
		}
		JsonNode words = word("groups", number);
		TodoList list = project.todos.lists().findFirst().orElseThrow();
		TodoList group = list.addGroup(
				new TodoList(this.account.nextId(), project, words.path(0).asString(), list.creator, list.createdAt));
		group.color = words.path(1).asString();
		words.path(2).forEach((content) -> this.account.addTodo(group, content.asString(), list.createdAt));
	}

	private void plantHours(Project project, int number) {
		List<Todo> spentOn = project.todos.todos().limit(4).toList();
		for (int i = 0; i < spentOn.size(); i++) {
			JsonNode words = word("hours", number + i);
			Person person = project.member(number + i);
			OffsetDateTime time = this.today.minusDays(4L + i * 2);
			project.timesheet.add(new Timesheet.Entry(this.account.nextId(), spentOn.get(i), time.toLocalDate(),
					Timesheet.hours(Duration.ofMinutes(words.path(0).asInt())), person, words.path(1).asString(),
					person, time));
		}
	}

	private void plantMarkers() {
		for (JsonNode words : this.words.path("markers")) {
			this.account.addLineupMarker(LineupMarker.create(this.account.nextId(), words.path(0).asString(),
					this.today.toLocalDate().plusDays(words.path(1).asInt()), this.today.minusDays(20)));
		}
	}

	private void plantFolders(List<Project> projects) {
		int first = 0;
		for (JsonNode name : this.words.path("folders")) {
			Folder folder = new Folder(this.account.nextId(), name.asString(),
					List.copyOf(projects.subList(first, first + PROJECTS_IN_FOLDER)), this.today.minusDays(20));
			this.account.desk().folders.put(folder.id, folder);
			first += PROJECTS_IN_FOLDER;
		}
	}

	private JsonNode word(String name, int number) {
		JsonNode words = this.words.path(name);
		return words.path(number % words.size());
	}

}

package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Cards.Card;
import io.github.basecamp4j.test.Cards.Column;
import io.github.basecamp4j.test.Cards.Kind;
import io.github.basecamp4j.test.Cards.Step;
import io.github.basecamp4j.test.Todos.Todo;
import io.github.basecamp4j.test.Todos.TodoList;

/**
 * Fills the card tables of an account, and gives who signs in something to do. Days on
 * which something is due lie around today.
 */
final class CardsSeed {

	private final JsonNode words;

	private final Account account;

	private final OffsetDateTime today;

	private final List<Card> made = new ArrayList<>();

	private CardsSeed(JsonNode words, Account account, OffsetDateTime today) {
		this.words = words;
		this.account = account;
		this.today = today;
	}

	static void plant(Account account, OffsetDateTime now) {
		CardsSeed seed = new CardsSeed(Seed.words("seed-cards.json"), account, now.truncatedTo(ChronoUnit.DAYS));
		account.projects.values().forEach(seed::plantTable);
		seed.plantTodos(account.projects.values().iterator().next());
		seed.plantComments();
	}

	private void plantTable(Project project) {
		for (JsonNode words : this.words.path("columns")) {
			Column column = new Column(this.account.nextId(), project, Kind.COLUMN, words.path(0).asString(),
					project.creator, project.createdAt);
			column.description = words.path(1).asString();
			column.color = words.path(2).isNull() ? null : words.path(2).asString();
			project.cards.add(column);
		}
		List<Column> columns = project.cards.columns().toList();
		int first = (int) (project.id % 7);
		for (int i = 0; i < 6 + first % 3; i++) {
			plantCard(columns.get(i % columns.size()), first + i);
		}
	}

	private void plantCard(Column column, int number) {
		JsonNode cards = this.words.path("cards");
		JsonNode words = cards.path(number % cards.size());
		List<Person> members = column.project.members;
		OffsetDateTime createdAt = this.today.minusDays(9 + number % 5).minusMinutes(number * 53L);
		Card card = new Card(this.account.nextId(), column, words.path(0).asString(),
				members.get(number % members.size()), createdAt);
		card.description = words.path(1).asString("");
		if (number % 3 != 0) {
			card.assignees = List.of(members.get(number * 2 % members.size()));
			card.dueOn = this.today.toLocalDate().plusDays(number % 12 - 3);
		}
		StreamSupport.stream(words.path(2).spliterator(), false)
			.forEach((title) -> card.steps
				.add(new Step(this.account.nextId(), card, title.asString(), card.creator, createdAt)));
		this.made.add(card);
		if (!card.steps.isEmpty() && column.kind != Kind.TRIAGE) {
			card.steps.get(0).complete(members.get(0), createdAt.plusDays(1));
		}
		column.add(card);
	}

	private void plantTodos(Project project) {
		TodoList list = this.account.addTodolist(project, this.words.path("todolist").asString(),
				this.today.minusDays(6));
		for (JsonNode content : this.words.path("todos")) {
			Todo todo = this.account.addTodo(list, content.asString(), this.today.minusDays(6));
			todo.assignees = List.of(this.account.me());
			todo.dueOn = this.today.toLocalDate().plusDays(todo.position() * 3L - 4);
		}
	}

	private void plantComments() {
		JsonNode comments = this.words.path("comments");
		for (int i = 0; i < comments.size(); i++) {
			Card card = this.made.get(5 + i * 11);
			this.account.addComment(card, comments.path(i).asString(), card.project.members.get(1),
					this.today.minusHours(20L - i * 5));
		}
	}

}

package io.github.basecamp4j.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Account.Project;
import io.github.basecamp4j.test.Cards.Card;
import io.github.basecamp4j.test.Cards.Column;
import io.github.basecamp4j.test.Cards.Kind;
import io.github.basecamp4j.test.Cards.Step;

/**
 * Fills the card tables of an account. Days on which something is due lie around today.
 */
final class CardsSeed {

	private final JsonNode words;

	private final Account account;

	private final OffsetDateTime today;

	private CardsSeed(JsonNode words, Account account, OffsetDateTime today) {
		this.words = words;
		this.account = account;
		this.today = today;
	}

	static void plant(Account account) {
		try (InputStream words = CardsSeed.class.getResourceAsStream("seed-cards.json")) {
			CardsSeed seed = new CardsSeed(Answer.JSON.readTree(words), account,
					OffsetDateTime.now(account.offset).truncatedTo(ChronoUnit.DAYS));
			account.projects.values().forEach(seed::plantTable);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
		if (!card.steps.isEmpty() && column.kind != Kind.TRIAGE) {
			card.steps.get(0).complete(members.get(0), createdAt.plusDays(1));
		}
		column.add(card);
	}

}

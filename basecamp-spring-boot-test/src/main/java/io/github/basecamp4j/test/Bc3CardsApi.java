package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Cards.Card;
import io.github.basecamp4j.test.Cards.Column;
import io.github.basecamp4j.test.Cards.Kind;
import io.github.basecamp4j.test.Cards.Step;

/**
 * The API of Basecamp 3, 4 and 5, as far as card tables go.
 */
final class Bc3CardsApi extends ApiArea.Bc3 {

	static final Set<String> COLORS = Set.of("white", "red", "orange", "yellow", "green", "blue", "aqua", "purple",
			"gray", "pink", "brown");

	Bc3CardsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/card_tables/{table}.json?",
				(request, account) -> Answer.ok(Bc3CardsJson.table(table(request, account), json(account))));
		routes.add("POST", "/card_tables/{table}/columns.json?", this::createColumn);
		routes.add("POST", "/card_tables/{table}/moves.json?", this::moveInTable);
		routes.add("GET", "/card_tables/columns/{column}.json?",
				(request, account) -> Answer.ok(Bc3CardsJson.column(column(request, account), json(account))));
		routes.add("PUT", "/card_tables/columns/{column}.json?", this::updateColumn);
		routes.add("PUT", "/card_tables/columns/{column}/color.json?", this::colorColumn);
		routes.add("POST", "/card_tables/columns/{column}/on_hold.json?", this::enableOnHold);
		routes.add("DELETE", "/card_tables/columns/{column}/on_hold.json?", this::disableOnHold);
		routes.add("POST", "/card_tables/lists/{column}/subscription.json?", this::subscribe);
		routes.add("DELETE", "/card_tables/lists/{column}/subscription.json?", this::unsubscribe);
		routes.add("GET", "/card_tables/lists/{column}/cards.json?", (request, account) -> this.page.of(request,
				column(request, account).active(), (card) -> Bc3CardsJson.listedCard(card, json(account))));
		routes.add("POST", "/card_tables/lists/{column}/cards.json?", this::createCard);
		routes.add("GET", "/card_tables/cards/{card}.json?",
				(request, account) -> Answer.ok(Bc3CardsJson.card(card(request, account), json(account))));
		routes.add("PUT", "/card_tables/cards/{card}.json?", this::updateCard);
		routes.add("POST", "/card_tables/cards/{card}/moves.json?", this::moveCard);
		routes.add("POST", "/card_tables/cards/{card}/steps.json?", this::createStep);
		routes.add("POST", "/card_tables/cards/{card}/positions.json?", this::repositionStep);
		routes.add("GET", "/card_tables/steps/{step}.json?",
				(request, account) -> Answer.ok(Bc3CardsJson.step(step(request, account), json(account))));
		routes.add("PUT", "/card_tables/steps/{step}.json?", this::updateStep);
		routes.add("PUT", "/card_tables/steps/{step}/completions.json?", this::completeStep);
	}

	private Answer createColumn(Request request, Account account) {
		Tool table = table(request, account);
		JsonNode json = request.json();
		Column column = new Column(account.nextId(), table.project, Kind.COLUMN, Fields.required(json, "title"),
				account.me(), now(account));
		column.description = Fields.text(json, "description");
		table.project.cards(table).add(column);
		happened("created", column, account);
		return Answer.created(json(account).url("/card_tables/columns/" + column.id),
				Bc3CardsJson.column(column, json(account)));
	}

	private Answer updateColumn(Request request, Account account) {
		JsonNode json = request.json();
		return changeColumn(request, account, (column) -> {
			column.title = json.has("title") ? Fields.required(json, "title") : column.title;
			column.description = json.has("description") ? Fields.text(json, "description") : column.description;
		});
	}

	private Answer colorColumn(Request request, Account account) {
		String color = Fields.text(request.json(), "color");
		if (color != null && !COLORS.contains(color)) {
			return Answer.invalid("color", "is not included in the list");
		}
		return changeColumn(request, account, (column) -> column.color = color);
	}

	private Answer enableOnHold(Request request, Account account) {
		return changeColumn(request, account, (column) -> {
			if (column.onHold == null) {
				column.onHold = new Column(account.nextId(), column.project, Kind.ON_HOLD, "On hold", account.me(),
						now(account));
				column.onHold.table = column.table;
			}
		});
	}

	private Answer disableOnHold(Request request, Account account) {
		return changeColumn(request, account, (column) -> {
			Column onHold = column.onHold;
			if (onHold != null) {
				List.copyOf(onHold.cards)
					.forEach((card) -> card.move(column, Integer.MAX_VALUE, account.me(), now(account)));
				column.onHold = null;
			}
		});
	}

	private Answer changeColumn(Request request, Account account, Consumer<Column> change) {
		Column column = column(request, account);
		change.accept(column);
		column.updatedAt = now(account);
		happened("content_changed", column, account);
		return Answer.ok(Bc3CardsJson.column(column, json(account)));
	}

	private Answer subscribe(Request request, Account account) {
		column(request, account).subscribers.add(account.me());
		return Answer.noContent();
	}

	private Answer unsubscribe(Request request, Account account) {
		column(request, account).subscribers.remove(account.me());
		return Answer.noContent();
	}

	private Answer moveInTable(Request request, Account account) {
		Tool table = table(request, account);
		Stream<Cards> columns = Stream.of(table.project.cards(table));
		JsonNode json = request.json();
		long source = json.path("source_id").asLong();
		long target = json.path("target_id").asLong();
		if (target == request.id("table")) {
			return moveColumn(Cards.column(columns, source), json.path("position").asInt(1), account);
		}
		Card card = Cards.card(account, source);
		if (card.column.table != table) {
			throw AnswerException.notFound();
		}
		return move(card, Cards.target(columns, target), json.path("position").asInt(-1) + 1, account);
	}

	private Answer moveColumn(Column column, int position, Account account) {
		List<Column> columns = column.project.cards(column.table).ownColumns();
		if (!columns.contains(column)) {
			return Answer.invalid("source_id", "is a column that stays where it is");
		}
		Todos.move(columns, column, position);
		happened("moved", column, account);
		return Answer.noContent();
	}

	private Answer createCard(Request request, Account account) {
		Column column = column(request, account);
		JsonNode json = request.json();
		Card card = new Card(account.nextId(), column, Fields.required(json, "title"), account.me(), now(account));
		fill(card, "content", json, account);
		column.add(card);
		happened("created", card, account);
		return Answer.created(json(account).url("/card_tables/cards/" + card.id),
				Bc3CardsJson.card(card, json(account)));
	}

	private Answer updateCard(Request request, Account account) {
		Card card = card(request, account);
		JsonNode json = request.json();
		String title = json.has("title") ? Fields.required(json, "title") : card.title;
		fill(card, "content", json, account);
		card.title = title;
		card.updatedAt = now(account);
		happened("content_changed", card, account);
		return Answer.ok(Bc3CardsJson.card(card, json(account)));
	}

	private Answer moveCard(Request request, Account account) {
		Card card = card(request, account);
		JsonNode json = request.json();
		return move(card, Cards.target(card.project.cardTables(), json.path("column_id").asLong()),
				json.path("position").asInt(1), account);
	}

	private Answer move(Card card, Column target, int position, Account account) {
		if (position < 1) {
			return Answer.error(400, "The position is missing or too low");
		}
		boolean sameColumn = card.column == target;
		boolean wasCompleted = card.isCompleted();
		card.project.updatedAt = now(account);
		card.move(target, position, account.me(), now(account));
		if (!sameColumn) {
			happened("column_changed", card, account);
		}
		if (card.isCompleted() != wasCompleted) {
			happened(wasCompleted ? "uncompleted" : "completed", card, account);
		}
		return Answer.noContent();
	}

	private Answer createStep(Request request, Account account) {
		Card card = card(request, account);
		JsonNode json = request.json();
		Step step = new Step(account.nextId(), card, Fields.required(json, "title"), account.me(), now(account));
		fill(step, "", json, account);
		card.steps.add(step);
		happened("created", step, account);
		return Answer.created(json(account).url("/card_tables/steps/" + step.id),
				Bc3CardsJson.step(step, json(account)));
	}

	private Answer updateStep(Request request, Account account) {
		Step step = step(request, account);
		JsonNode json = request.json();
		String title = json.has("title") ? Fields.required(json, "title") : step.title;
		fill(step, "", json, account);
		step.title = title;
		step.updatedAt = now(account);
		happened("content_changed", step, account);
		return Answer.ok(Bc3CardsJson.step(step, json(account)));
	}

	private static void fill(Assignable assignable, String content, JsonNode json, Account account) {
		List<Person> assignees = json.has("assignee_ids") ? Fields.people(json, "assignee_ids", account)
				: assignable.assignees;
		assignable.dueOn = json.has("due_on") ? Fields.date(json, "due_on") : assignable.dueOn;
		assignable.assignees = assignees;
		if (json.has(content)) {
			String text = Fields.text(json, content);
			assignable.description = (text != null) ? text : "";
		}
	}

	private Answer completeStep(Request request, Account account) {
		Step step = step(request, account);
		boolean wasCompleted = step.isCompleted();
		if (request.json().path("completion").asString("").equals("on")) {
			step.complete(account.me(), now(account));
		}
		else {
			step.uncomplete(now(account));
		}
		if (step.isCompleted() != wasCompleted) {
			happened(wasCompleted ? "uncompleted" : "completed", step, account);
		}
		return Answer.ok(Bc3CardsJson.step(step, json(account)));
	}

	private Answer repositionStep(Request request, Account account) {
		Card card = card(request, account);
		JsonNode json = request.json();
		Step step = card.steps.stream()
			.filter((each) -> each.id == json.path("source_id").asLong())
			.findFirst()
			.orElseThrow(AnswerException::notFound);
		Todos.move(card.steps, step, json.path("position").asInt() + 1);
		return Answer.empty();
	}

	private void happened(String action, Recording recording, Account account) {
		account.happened(action, recording, now(account));
	}

	private static Tool table(Request request, Account account) {
		return account.tool(Tool.Kind.CARD_TABLE, request.id("table"));
	}

	private static Column column(Request request, Account account) {
		return Cards.column(account, request.id("column"));
	}

	private static Card card(Request request, Account account) {
		return Cards.card(account, request.id("card"));
	}

	private static Step step(Request request, Account account) {
		return Cards.step(account, request.id("step"));
	}

}

package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;

/**
 * A card table of a project of Basecamp 3, 4 and 5.
 */
final class Cards {

	final Tool table;

	final List<Wormhole> wormholes = new ArrayList<>();

	private final Column triage;

	private final Column notNow;

	private final List<Column> columns = new ArrayList<>();

	private final Column done;

	/**
	 * Create a card table.
	 * @param table the tool that it is
	 * @param id the id of the tool, or of the project for that with which it began; ten
	 * times as much is far away from all other ids
	 */
	Cards(Tool table, long id) {
		this.table = table;
		this.triage = fixed(id, Kind.TRIAGE, "Triage");
		this.notNow = fixed(id, Kind.NOT_NOW, "Not now");
		this.done = fixed(id, Kind.DONE, "Done");
	}

	private Column fixed(long id, Kind kind, String title) {
		Column column = new Column(id * 10 + kind.ordinal(), this.table.project, kind, title, this.table.creator,
				this.table.createdAt);
		column.table = this.table;
		return column;
	}

	Column add(Column column) {
		column.table = this.table;
		this.columns.add(column);
		return column;
	}

	/**
	 * Return the columns as they stand beside each other.
	 */
	Stream<Column> columns() {
		return Stream.of(Stream.of(this.triage, this.notNow), this.columns.stream(), Stream.of(this.done))
			.flatMap((columns) -> columns);
	}

	/**
	 * Return the columns that people made.
	 */
	List<Column> ownColumns() {
		return this.columns;
	}

	Column triage() {
		return this.triage;
	}

	Column done() {
		return this.done;
	}

	Stream<Card> cards() {
		return places().flatMap((column) -> column.cards.stream());
	}

	private Stream<Step> steps() {
		return cards().flatMap((card) -> card.steps.stream());
	}

	Stream<Recording> recordings() {
		return Stream.<Stream<? extends Recording>>of(columns(), cards(), steps(), this.wormholes.stream())
			.flatMap((recordings) -> recordings);
	}

	private Stream<Column> places() {
		return columns().flatMap((column) -> Stream.concat(Stream.of(column), Stream.ofNullable(column.onHold)));
	}

	/**
	 * Return what cards lie in: a column, or what one keeps on hold.
	 * @param tables the tables that may have it
	 * @param id its id
	 */
	static Column column(Stream<Cards> tables, long id) {
		return tables.flatMap(Cards::places)
			.filter((column) -> column.id == id)
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	/**
	 * Return where cards go: a column, what one keeps on hold, or the column of another
	 * card table that a wormhole leads to.
	 * @param tables the tables that may have it
	 * @param id id of the column or of the wormhole
	 */
	static Column target(Stream<Cards> tables, long id) {
		List<Cards> all = tables.toList();
		return all.stream()
			.flatMap((table) -> table.wormholes.stream())
			.filter((wormhole) -> wormhole.id == id && wormhole.isActive() && wormhole.isLinked())
			.map((wormhole) -> wormhole.destination)
			.findFirst()
			.orElseGet(() -> column(all.stream(), id));
	}

	static Column column(Account account, long id) {
		return column(tables(account), id);
	}

	private static Stream<Cards> tables(Account account) {
		return account.projects.values().stream().flatMap(Project::cardTables);
	}

	static Card card(Account account, long id) {
		return tables(account).flatMap(Cards::cards)
			.filter((card) -> card.id == id)
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	static Step step(Account account, long id) {
		return tables(account).flatMap(Cards::steps)
			.filter((step) -> step.id == id)
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	/**
	 * What a column is for.
	 */
	enum Kind {

		TRIAGE("Kanban::Triage"),

		NOT_NOW("Kanban::NotNowColumn"),

		DONE("Kanban::DoneColumn"),

		COLUMN("Kanban::Column"),

		ON_HOLD("Kanban::OnHoldColumn");

		private final String type;

		Kind(String type) {
			this.type = type;
		}

	}

	/**
	 * A column, or what a column keeps on hold.
	 */
	static final class Column extends Recording {

		final Kind kind;

		final List<Card> cards = new ArrayList<>();

		Tool table;

		String title;

		@Nullable String description;

		@Nullable String color;

		@Nullable Column onHold;

		Column(long id, Project project, Kind kind, String title, Person creator, OffsetDateTime createdAt) {
			super(id, project, creator, createdAt);
			this.kind = kind;
			this.table = project.tool(Tool.Kind.CARD_TABLE);
			this.title = title;
			this.subscribers.clear();
		}

		/**
		 * Return whether it is always there.
		 */
		boolean isFixed() {
			return this.kind != Kind.COLUMN;
		}

		Card add(Card card) {
			this.cards.add(card);
			if (this.kind == Kind.DONE) {
				card.complete(card.creator, card.createdAt);
			}
			return card;
		}

		Stream<Card> active() {
			return this.cards.stream().filter(Recording::isActive);
		}

		@Override
		String type() {
			return this.kind.type;
		}

		@Override
		String title() {
			return this.title;
		}

		@Override
		String collection() {
			return "card_tables/columns";
		}

		@Override
		Recording parent() {
			return this.table;
		}

	}

	/**
	 * A card.
	 */
	static final class Card extends Assignable {

		final List<Step> steps = new ArrayList<>();

		Column column;

		String title;

		Card(long id, Column column, String title, Person creator, OffsetDateTime createdAt) {
			super(id, column.project, creator, createdAt);
			this.column = column;
			this.title = title;
		}

		int position() {
			return this.column.cards.indexOf(this) + 1;
		}

		/**
		 * Move within a column or to another one, perhaps of another project. What lies
		 * among what is done is completed.
		 * @param target the column
		 * @param position the position, from 1
		 * @param mover who moves it
		 * @param now the time
		 */
		void move(Column target, int position, Person mover, OffsetDateTime now) {
			this.column.cards.remove(this);
			this.column = target;
			moveTo(target.project);
			this.steps.forEach((step) -> step.moveTo(target.project));
			Todos.move(target.cards, this, position);
			this.updatedAt = now;
			if (target.kind == Kind.DONE) {
				complete(mover, now);
			}
			else {
				uncomplete(now);
			}
		}

		@Override
		String type() {
			return "Kanban::Card";
		}

		@Override
		String title() {
			return this.title;
		}

		@Override
		String collection() {
			return "card_tables/cards";
		}

		@Override
		Recording parent() {
			return this.column;
		}

	}

	/**
	 * A step of a card.
	 */
	static final class Step extends Assignable {

		final Card card;

		String title;

		Step(long id, Card card, String title, Person creator, OffsetDateTime createdAt) {
			super(id, card.project, creator, createdAt);
			this.card = card;
			this.title = title;
		}

		@Override
		boolean inheritsVisibility() {
			return true;
		}

		@Override
		String type() {
			return "Kanban::Step";
		}

		@Override
		String title() {
			return this.title;
		}

		@Override
		String collection() {
			return "card_tables/steps";
		}

		@Override
		Recording parent() {
			return this.card;
		}

	}

}

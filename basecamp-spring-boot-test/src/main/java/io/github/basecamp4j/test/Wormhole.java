package io.github.basecamp4j.test;

import java.time.OffsetDateTime;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Cards.Column;

/**
 * A way out of a card table of Basecamp 3, 4 and 5.
 */
final class Wormhole extends Recording {

	final Tool table;

	/**
	 * A column of another card table.
	 */
	Column destination;

	Wormhole(long id, Tool table, Column destination, Person creator, OffsetDateTime createdAt) {
		super(id, table.project, creator, createdAt);
		this.table = table;
		this.destination = destination;
	}

	/**
	 * Return whether the column that it leads to is still there.
	 */
	boolean isLinked() {
		return this.destination.isLive();
	}

	@Override
	boolean isCommentable() {
		return false;
	}

	@Override
	String type() {
		return "Kanban::Wormhole";
	}

	@Override
	String title() {
		return this.destination.project.name + ": " + this.destination.title;
	}

	@Override
	String collection() {
		return "card_tables/wormholes";
	}

	@Override
	Recording parent() {
		return this.table;
	}

}

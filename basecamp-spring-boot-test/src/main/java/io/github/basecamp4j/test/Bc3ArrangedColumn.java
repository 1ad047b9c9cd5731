package io.github.basecamp4j.test;

import io.github.basecamp4j.test.Cards.Column;

/**
 * A column of a card table that is there.
 */
public final class Bc3ArrangedColumn {

	private final Bc3Arrangement arrangement;

	private final Column column;

	Bc3ArrangedColumn(Bc3Arrangement arrangement, Column column) {
		this.arrangement = arrangement;
		this.column = column;
	}

	/**
	 * Return the id of the column.
	 * @return the id
	 */
	public long id() {
		return this.column.id;
	}

	/**
	 * Make a card.
	 * @param title its title
	 * @return the card
	 */
	public Bc3ArrangedCard card(String title) {
		return new Bc3ArrangedCard(this.arrangement, this.arrangement.world
			.run(() -> this.arrangement.account.addCard(this.column, title, this.arrangement.now())));
	}

}

package io.github.basecamp4j.test;

import io.github.basecamp4j.test.Cards.Card;

/**
 * A card that is there.
 */
public final class Bc3ArrangedCard extends Bc3Arranged.ToDo<Card, Bc3ArrangedCard> {

	Bc3ArrangedCard(Bc3Arrangement arrangement, Card card) {
		super(arrangement, card);
	}

	/**
	 * Add a step.
	 * @param title its title
	 * @return the card
	 */
	public Bc3ArrangedCard step(String title) {
		this.arrangement.world
			.run(() -> this.arrangement.account.addStep(this.recording, title, this.arrangement.now()));
		return this;
	}

}

package io.github.basecamp4j.sample.cards;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.cards.Card;
import io.github.basecamp4j.bc3.cards.CardColumn;
import io.github.basecamp4j.bc3.cards.CardColumnOnHold;
import io.github.basecamp4j.bc3.cards.CardTable;

/**
 * A place for cards: a column of a card table, or its section for cards on hold.
 *
 * @param id its id
 * @param title its title
 * @param color its colour
 * @param count how many cards it has
 * @param cards the first of its cards, empty if they are not shown
 */
record ColumnView(long id, String title, @Nullable String color, int count, List<Card> cards) {

	static List<ColumnView> of(CardTable table) {
		return table.lists().stream().flatMap(ColumnView::of).toList();
	}

	private static Stream<ColumnView> of(CardColumn column) {
		int count = (column.cardsCount() != null) ? column.cardsCount() : 0;
		ColumnView view = new ColumnView(column.id(), column.title(), column.color(), count, List.of());
		CardColumnOnHold onHold = column.onHold();
		return (onHold != null) ? Stream.of(view, new ColumnView(onHold.id(), column.title() + ", on hold",
				column.color(), onHold.cardsCount(), List.of())) : Stream.of(view);
	}

	ColumnView with(List<Card> cards) {
		return new ColumnView(this.id, this.title, this.color, this.count, cards);
	}

}

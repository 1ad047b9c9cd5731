package io.github.basecamp4j.bc3.cards;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What a column of a card table may have, and what may be changed in it. Immutable.
 */
public final class CardColumnFields extends NamedValues<CardColumnFields> {

	/**
	 * Start with nothing.
	 */
	public CardColumnFields() {
		this(Map.of());
	}

	private CardColumnFields(Map<String, @Nullable Object> values) {
		super(values, CardColumnFields::new);
	}

	/**
	 * Set the title.
	 * @param title the title
	 * @return the extended fields
	 */
	public CardColumnFields withTitle(String title) {
		return with("title", title);
	}

	/**
	 * Set what belongs into it.
	 * @param description the description, {@code null} to clear it
	 * @return the extended fields
	 */
	public CardColumnFields withDescription(@Nullable String description) {
		return withOrEmpty("description", description);
	}

	boolean isWhole() {
		return values().keySet().containsAll(List.of("title", "description"));
	}

	static CardColumnFields of(CardColumn column) {
		CardColumnFields titled = new CardColumnFields().withTitle(column.title());
		return (column.description() != null) ? titled.withDescription(column.description()) : titled;
	}

}

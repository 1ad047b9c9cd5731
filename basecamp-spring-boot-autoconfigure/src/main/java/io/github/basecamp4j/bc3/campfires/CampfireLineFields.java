package io.github.basecamp4j.bc3.campfires;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What a new line of a campfire may have. Immutable.
 */
public final class CampfireLineFields extends NamedValues<CampfireLineFields> {

	/**
	 * Start with nothing.
	 */
	public CampfireLineFields() {
		this(Map.of());
	}

	private CampfireLineFields(Map<String, @Nullable Object> values) {
		super(values, CampfireLineFields::new);
	}

	/**
	 * Make the line one of HTML instead of plain text.
	 * @return the extended fields
	 */
	public CampfireLineFields asRichText() {
		return with("content_type", "text/html");
	}

}

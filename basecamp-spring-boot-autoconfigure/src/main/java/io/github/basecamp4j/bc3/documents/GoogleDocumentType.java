package io.github.basecamp4j.bc3.documents;

import java.util.Locale;

/**
 * Kinds of documents of Google.
 */
public enum GoogleDocumentType {

	/**
	 * A text.
	 */
	DOC,

	/**
	 * A table.
	 */
	SHEET,

	/**
	 * Slides.
	 */
	SLIDE,

	/**
	 * Anything else.
	 */
	OTHER;

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}

package io.github.basecamp4j.sample.bc3;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.documents.Document;

/**
 * What a user enters about a document.
 *
 * @param title its title
 * @param content its HTML
 * @param readAt when the document had changed last as the user saw it
 */
record DocumentForm(String title, @Nullable String content, @Nullable OffsetDateTime readAt) {

	static DocumentForm empty() {
		return new DocumentForm("", "", null);
	}

	static DocumentForm of(Document document) {
		return new DocumentForm(document.title(), document.content(), document.updatedAt());
	}

	String html() {
		return (this.content != null) ? this.content : "";
	}

}

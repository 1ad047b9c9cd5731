package io.github.basecamp4j.sample.bc3;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.documents.Document;
import io.github.basecamp4j.bc3.documents.DocumentFields;

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

	DocumentFields fields() {
		return new DocumentFields().withContent(this.content);
	}

	DocumentFields changes() {
		DocumentFields changes = fields().withTitle(this.title);
		return (this.readAt != null) ? changes.ifUnchangedSince(this.readAt) : changes;
	}

}

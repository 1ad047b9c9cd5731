package io.github.basecamp4j.sample.bcx;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.documents.Document;
import io.github.basecamp4j.bcx.documents.DocumentFields;

/**
 * What a user enters about a document.
 *
 * @param title its title
 * @param content its HTML
 */
record DocumentForm(String title, @Nullable String content) {

	static DocumentForm empty() {
		return new DocumentForm("", "");
	}

	static DocumentForm of(Document document) {
		return new DocumentForm(document.title(), document.content());
	}

	DocumentFields fields() {
		return new DocumentFields().withTitle(this.title).withContent(html());
	}

	String html() {
		return (this.content != null) ? this.content : "";
	}

}

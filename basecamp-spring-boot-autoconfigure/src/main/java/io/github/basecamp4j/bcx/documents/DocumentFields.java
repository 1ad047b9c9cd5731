package io.github.basecamp4j.bcx.documents;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What a document may have, and what may be changed in it. Immutable.
 */
public final class DocumentFields extends NamedValues<DocumentFields> {

	/**
	 * Start with nothing.
	 */
	public DocumentFields() {
		this(Map.of());
	}

	private DocumentFields(Map<String, @Nullable Object> values) {
		super(values, DocumentFields::new);
	}

	/**
	 * Set the title.
	 * @param title the title
	 * @return the extended fields
	 */
	public DocumentFields withTitle(String title) {
		return with("title", title);
	}

	/**
	 * Set the content.
	 * @param content HTML
	 * @return the extended fields
	 */
	public DocumentFields withContent(String content) {
		return with("content", content);
	}

	/**
	 * Hide the document from clients or show it to them.
	 * @param hiddenFromClients whether clients cannot see it ({@code private});
	 * {@code true} is accepted in client projects only
	 * @return the extended fields
	 */
	public DocumentFields withHiddenFromClients(boolean hiddenFromClients) {
		return with("private", hiddenFromClients);
	}

}

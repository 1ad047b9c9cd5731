package io.github.basecamp4j.bcx.documents;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.Changes;

/**
 * What to change in a document. What is not set stays as it is. Immutable.
 *
 * @param changes the fields to send
 */
public record DocumentChanges(Changes changes) {

	private static final DocumentChanges NONE = new DocumentChanges(Changes.none());

	/**
	 * Return changes that change nothing, to start from.
	 * @return no changes
	 */
	public static DocumentChanges none() {
		return NONE;
	}

	/**
	 * Change the title.
	 * @param title the new title
	 * @return the extended changes
	 */
	public DocumentChanges withTitle(String title) {
		return new DocumentChanges(this.changes.with("title", title));
	}

	/**
	 * Change the content.
	 * @param content the new HTML
	 * @return the extended changes
	 */
	public DocumentChanges withContent(String content) {
		return new DocumentChanges(this.changes.with("content", content));
	}

	/**
	 * Hide the document from clients or show it to them.
	 * @param hiddenFromClients whether clients cannot see it; {@code true} is accepted in
	 * client projects only
	 * @return the extended changes
	 */
	public DocumentChanges withHiddenFromClients(boolean hiddenFromClients) {
		return new DocumentChanges(this.changes.with("private", hiddenFromClients));
	}

	Map<String, @Nullable Object> fields() {
		return this.changes.fields();
	}

}

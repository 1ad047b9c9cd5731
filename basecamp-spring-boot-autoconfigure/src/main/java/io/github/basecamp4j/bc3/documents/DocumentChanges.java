package io.github.basecamp4j.bc3.documents;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.BasecampStaleUpdateException;

/**
 * What to change in a document. What is not set stays as it is. Immutable.
 *
 * @param title the new title, {@code null} to keep the present one
 * @param content the new HTML, {@code null} to keep the present one
 * @param expectedUpdatedAt when the document had changed last as far as the caller knows,
 * {@code null} not to mind changes by others
 */
public record DocumentChanges(@Nullable String title, @Nullable String content,
		@Nullable OffsetDateTime expectedUpdatedAt) {

	private static final DocumentChanges NONE = new DocumentChanges(null, null, null);

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
		return new DocumentChanges(title, this.content, this.expectedUpdatedAt);
	}

	/**
	 * Change the content.
	 * @param content the new HTML, empty to clear it
	 * @return the extended changes
	 */
	public DocumentChanges withContent(String content) {
		return new DocumentChanges(this.title, content, this.expectedUpdatedAt);
	}

	/**
	 * Fail if somebody else changed the document since the caller read it.
	 * @param document the document as the caller read it
	 * @return the extended changes
	 */
	public DocumentChanges ifUnchangedSince(Document document) {
		return new DocumentChanges(this.title, this.content, document.updatedAt());
	}

	DocumentContent applyTo(Document document) {
		if (this.expectedUpdatedAt != null && !this.expectedUpdatedAt.isEqual(document.updatedAt())) {
			throw new BasecampStaleUpdateException("Document " + document.id(), this.expectedUpdatedAt,
					document.updatedAt());
		}
		return new DocumentContent((this.title != null) ? this.title : document.title(),
				(this.content != null) ? this.content : document.content());
	}

}

package io.github.basecamp4j.bc3.documents;

import java.time.OffsetDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.recordings.RecordingFields;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * What a document may have, and what may be changed in it. Immutable.
 */
public final class DocumentFields extends RecordingFields<DocumentFields> {

	/**
	 * Start with nothing.
	 */
	public DocumentFields() {
		this(Map.of(), null);
	}

	private DocumentFields(Map<String, @Nullable Object> values, @Nullable OffsetDateTime unchangedSince) {
		super(values, unchangedSince, DocumentFields::new);
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
	 * @param content HTML, {@code null} to clear it
	 * @return the extended fields
	 */
	public DocumentFields withContent(@Nullable String content) {
		return withOrEmpty("content", content);
	}

	/**
	 * Keep a new document to its author for the time being.
	 * @return the extended fields
	 */
	public DocumentFields asDraft() {
		return withForNew("status", Status.DRAFTED);
	}

	/**
	 * Set whether clients can see a new document. Basecamp decides otherwise.
	 * @param visibleToClients whether clients can see it
	 * @return the extended fields
	 */
	public DocumentFields withVisibleToClients(boolean visibleToClients) {
		return withForNew("visible_to_clients", visibleToClients);
	}

	/**
	 * Set who is told of a new document and of what happens to it. Basecamp decides
	 * otherwise.
	 * @param personIds people of the project, none to tell nobody
	 * @return the extended fields
	 */
	public DocumentFields withSubscriptions(long... personIds) {
		return withIdsForNew("subscriptions", personIds);
	}

}

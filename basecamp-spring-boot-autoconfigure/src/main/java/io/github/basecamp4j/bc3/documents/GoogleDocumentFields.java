package io.github.basecamp4j.bc3.documents;

import java.time.OffsetDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.recordings.RecordingFields;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * What a Google document may have, and what may be changed in it. Immutable.
 */
public final class GoogleDocumentFields extends RecordingFields<GoogleDocumentFields> {

	/**
	 * Start with nothing.
	 */
	public GoogleDocumentFields() {
		this(Map.of(), null);
	}

	private GoogleDocumentFields(Map<String, @Nullable Object> values, @Nullable OffsetDateTime unchangedSince) {
		super(values, unchangedSince, GoogleDocumentFields::new);
	}

	/**
	 * Set what it leads to.
	 * @param url the address at the other service
	 * @return the extended fields
	 */
	public GoogleDocumentFields withUrl(String url) {
		return with("url", url);
	}

	/**
	 * Set the kind.
	 * @param documentType its kind
	 * @return the extended fields
	 */
	public GoogleDocumentFields withDocumentType(GoogleDocumentType documentType) {
		return with("document_type", documentType);
	}

	/**
	 * Set the title.
	 * @param title the title
	 * @return the extended fields
	 */
	public GoogleDocumentFields withTitle(String title) {
		return with("title", title);
	}

	/**
	 * Set the description.
	 * @param description HTML, {@code null} to clear it
	 * @return the extended fields
	 */
	public GoogleDocumentFields withDescription(@Nullable String description) {
		return withOrEmpty("description", description);
	}

	/**
	 * Keep a new Google document to its author for the time being.
	 * @return the extended fields
	 */
	public GoogleDocumentFields asDraft() {
		return with("status", Status.DRAFTED);
	}

	/**
	 * Publish a Google document that is a draft. A new one is published anyway.
	 * @return the extended fields
	 */
	public GoogleDocumentFields asPublished() {
		return with("status", Status.ACTIVE);
	}

	/**
	 * Set who is told of what happens to it.
	 * @param personIds people of the project, none to tell nobody
	 * @return the extended fields
	 */
	public GoogleDocumentFields withSubscriptions(long... personIds) {
		return withIds("subscriptions", personIds);
	}

	/**
	 * Set whether clients can see a new Google document. Basecamp decides otherwise.
	 * @param visibleToClients whether clients can see it
	 * @return the extended fields
	 */
	public GoogleDocumentFields withVisibleToClients(boolean visibleToClients) {
		return withForNew("visible_to_clients", visibleToClients);
	}

}

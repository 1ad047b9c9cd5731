package io.github.basecamp4j.bc3.documents;

import java.time.OffsetDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.recordings.RecordingFields;

/**
 * What a cloud file may have, and what may be changed in it. Immutable.
 */
public final class CloudFileFields extends RecordingFields<CloudFileFields> {

	/**
	 * Start with nothing.
	 */
	public CloudFileFields() {
		this(Map.of(), null);
	}

	private CloudFileFields(Map<String, @Nullable Object> values, @Nullable OffsetDateTime unchangedSince) {
		super(values, unchangedSince, CloudFileFields::new);
	}

	/**
	 * Set what it leads to.
	 * @param url the address at the other service
	 * @return the extended fields
	 */
	public CloudFileFields withUrl(String url) {
		return with("url", url);
	}

	/**
	 * Set the service that it lies at.
	 * @param service code of the service, such as {@code dropbox} or
	 * {@link CloudFileService#OTHER}
	 * @return the extended fields
	 */
	public CloudFileFields withService(String service) {
		return with("service", service);
	}

	/**
	 * Set the title.
	 * @param title the title
	 * @return the extended fields
	 */
	public CloudFileFields withTitle(String title) {
		return with("title", title);
	}

	/**
	 * Set the description.
	 * @param description HTML, {@code null} to clear it
	 * @return the extended fields
	 */
	public CloudFileFields withDescription(@Nullable String description) {
		return withOrEmpty("description", description);
	}

	/**
	 * Set who is told of what happens to it.
	 * @param personIds people of the project, none to tell nobody
	 * @return the extended fields
	 */
	public CloudFileFields withSubscriptions(long... personIds) {
		return withIds("subscriptions", personIds);
	}

	/**
	 * Set whether clients can see a new cloud file. Basecamp decides otherwise.
	 * @param visibleToClients whether clients can see it
	 * @return the extended fields
	 */
	public CloudFileFields withVisibleToClients(boolean visibleToClients) {
		return withForNew("visible_to_clients", visibleToClients);
	}

}

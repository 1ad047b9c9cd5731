package io.github.basecamp4j.bc3.documents;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What may come with a new version of an upload. What is not set stays as it is, and
 * nobody is told. Immutable.
 */
public final class UploadVersionFields extends NamedValues<UploadVersionFields> {

	/**
	 * Start with nothing.
	 */
	public UploadVersionFields() {
		this(Map.of());
	}

	private UploadVersionFields(Map<String, @Nullable Object> values) {
		super(values, UploadVersionFields::new);
	}

	/**
	 * Set the file name without its extension, which stays.
	 * @param baseName the name
	 * @return the extended fields
	 */
	public UploadVersionFields withBaseName(String baseName) {
		return with("base_name", baseName);
	}

	/**
	 * Set the description.
	 * @param description HTML, {@code null} to clear it
	 * @return the extended fields
	 */
	public UploadVersionFields withDescription(@Nullable String description) {
		return withOrEmpty("description", description);
	}

	/**
	 * Set who is told.
	 * @param notification who is told
	 * @return the extended fields
	 */
	public UploadVersionFields withNotification(UploadNotification notification) {
		return with("notify", notification);
	}

	/**
	 * Set the people who are told, instead of a notification.
	 * @param personIds people of the project
	 * @return the extended fields
	 */
	public UploadVersionFields withSubscriptions(long... personIds) {
		return with("notify", "custom").withIds("subscriptions", personIds);
	}

}

package io.github.basecamp4j.bc3.documents;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What an upload may have, and what may be changed in it. Immutable.
 */
public final class UploadFields extends NamedValues<UploadFields> {

	/**
	 * Start with nothing.
	 */
	public UploadFields() {
		this(Map.of());
	}

	private UploadFields(Map<String, @Nullable Object> values) {
		super(values, UploadFields::new);
	}

	/**
	 * Set the file name without its extension, which stays.
	 * @param baseName the name
	 * @return the extended fields
	 */
	public UploadFields withBaseName(String baseName) {
		return with("base_name", baseName);
	}

	/**
	 * Set the description.
	 * @param description HTML, {@code null} to clear it
	 * @return the extended fields
	 */
	public UploadFields withDescription(@Nullable String description) {
		return withOrEmpty("description", description);
	}

	/**
	 * Set who is told of what happens to a new upload. Basecamp was seen to take this and
	 * to do nothing with it.
	 * @param personIds people of the project, none for nobody
	 * @return the extended fields
	 */
	public UploadFields withSubscriptions(long... personIds) {
		return withIdsForNew("subscriptions", personIds);
	}

	/**
	 * Set whether clients can see a new upload. Basecamp decides otherwise.
	 * @param visibleToClients whether clients can see it
	 * @return the extended fields
	 */
	public UploadFields withVisibleToClients(boolean visibleToClients) {
		return withForNew("visible_to_clients", visibleToClients);
	}

}

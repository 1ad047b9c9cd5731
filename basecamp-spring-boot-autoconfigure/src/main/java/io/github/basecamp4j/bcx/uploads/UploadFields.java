package io.github.basecamp4j.bcx.uploads;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What an upload may have besides its file. Immutable.
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
	 * Set what is said about the file.
	 * @param content the content
	 * @return the extended fields
	 */
	public UploadFields withContent(String content) {
		return with("content", content);
	}

	/**
	 * Set who is told of the upload and its comments by e-mail.
	 * @param personIds people with access to the project
	 * @return the extended fields
	 */
	public UploadFields withSubscribers(long... personIds) {
		return withIds("subscribers", personIds);
	}

	/**
	 * Hide the upload from clients or show it to them.
	 * @param hiddenFromClients whether clients cannot see it ({@code private});
	 * {@code true} is accepted in client projects only
	 * @return the extended fields
	 */
	public UploadFields withHiddenFromClients(boolean hiddenFromClients) {
		return with("private", hiddenFromClients);
	}

}

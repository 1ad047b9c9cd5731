package io.github.basecamp4j.bc3.documents;

import java.util.Locale;

/**
 * Who is told of a new version of an upload.
 */
public enum UploadNotification {

	/**
	 * The people whom Basecamp chooses.
	 */
	DEFAULT,

	/**
	 * Everybody on the project.
	 */
	EVERYONE;

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}

package io.github.basecamp4j.bc3.recordings;

import java.util.Locale;

/**
 * Which things to list, by their status.
 */
public enum RecordingStatus {

	/**
	 * Things in use.
	 */
	ACTIVE,

	/**
	 * Archived things.
	 */
	ARCHIVED,

	/**
	 * Things in the trash.
	 */
	TRASHED;

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}

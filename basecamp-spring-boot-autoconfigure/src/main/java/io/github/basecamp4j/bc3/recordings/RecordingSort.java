package io.github.basecamp4j.bc3.recordings;

import java.util.Locale;

/**
 * Times by which lists of recordings can be ordered.
 */
public enum RecordingSort {

	/**
	 * By the time of creation.
	 */
	CREATED_AT,

	/**
	 * By the time of the last change.
	 */
	UPDATED_AT;

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}

package io.github.basecamp4j.bc3.gauges;

import java.util.Locale;

/**
 * Who is told of a new needle.
 */
public enum NeedleNotification {

	/**
	 * Everybody on the project.
	 */
	EVERYONE,

	/**
	 * Those who work on the project.
	 */
	WORKING_ON;

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}

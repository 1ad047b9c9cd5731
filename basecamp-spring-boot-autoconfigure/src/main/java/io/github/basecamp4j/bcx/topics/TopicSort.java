package io.github.basecamp4j.bcx.topics;

import java.util.Locale;

/**
 * Orders of a list of topics.
 */
public enum TopicSort {

	/**
	 * Latest change first, as Basecamp does when no order is asked for.
	 */
	NEWEST,

	/**
	 * Oldest change first.
	 */
	OLDEST;

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}

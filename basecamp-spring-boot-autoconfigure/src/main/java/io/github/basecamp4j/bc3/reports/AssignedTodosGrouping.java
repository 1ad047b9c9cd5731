package io.github.basecamp4j.bc3.reports;

import java.util.Locale;

/**
 * How to order the to-dos of a person.
 */
public enum AssignedTodosGrouping {

	/**
	 * By project.
	 */
	BUCKET,

	/**
	 * By the day they are due.
	 */
	DATE;

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}

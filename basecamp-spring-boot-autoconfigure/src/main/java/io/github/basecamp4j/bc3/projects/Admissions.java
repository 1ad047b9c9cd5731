package io.github.basecamp4j.bc3.projects;

import java.util.Locale;

/**
 * Who can see a project without having been invited.
 */
public enum Admissions {

	/**
	 * Nobody.
	 */
	INVITE,

	/**
	 * Everybody in the account.
	 */
	EMPLOYEE,

	/**
	 * Everybody in the account except clients.
	 */
	TEAM;

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}

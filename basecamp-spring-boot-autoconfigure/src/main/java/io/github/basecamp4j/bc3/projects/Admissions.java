package io.github.basecamp4j.bc3.projects;

/**
 * Who can see a project without having been invited.
 */
public enum Admissions {

	/**
	 * Nobody.
	 */
	INVITE("invite"),

	/**
	 * Everybody in the account.
	 */
	EMPLOYEE("employee"),

	/**
	 * Everybody in the account except clients.
	 */
	TEAM("team");

	private final String code;

	Admissions(String code) {
		this.code = code;
	}

	String code() {
		return this.code;
	}

}

package io.github.basecamp4j.bc3.recordings;

/**
 * Known values of {@code status}. Basecamp may add others.
 */
public final class Status {

	/**
	 * In use.
	 */
	public static final String ACTIVE = "active";

	/**
	 * Put away, but kept.
	 */
	public static final String ARCHIVED = "archived";

	/**
	 * In the trash, which Basecamp empties after 30 days.
	 */
	public static final String TRASHED = "trashed";

	/**
	 * Not published yet; only its author sees it.
	 */
	public static final String DRAFTED = "drafted";

	private Status() {
	}

}

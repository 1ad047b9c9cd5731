package io.github.basecamp4j.bcx.calendars;

/**
 * Which one of an event's recurrences it is.
 *
 * @param number its number, from 1
 * @param master the event that recurs
 */
public record Recurrence(int number, Master master) {

	/**
	 * An event that recurs.
	 *
	 * @param id id of the event
	 * @param url its API address
	 * @param appUrl its address in a browser
	 */
	public record Master(long id, String url, String appUrl) {
	}

}

package io.github.basecamp4j.test;

import java.time.OffsetDateTime;

/**
 * What can be archived and put into the trash.
 */
interface Stateful {

	long id();

	/**
	 * Archive, put into the trash or take out of both.
	 * @param status the new status
	 * @param now the time
	 */
	void changeStatus(String status, OffsetDateTime now);

}

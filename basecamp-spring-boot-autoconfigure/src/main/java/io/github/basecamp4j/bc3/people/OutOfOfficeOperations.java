package io.github.basecamp4j.bc3.people;

import java.time.LocalDate;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * When people of Basecamp 3, 4 and 5 are away. Only administrators of accounts with some
 * plans may set it for others.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/out_of_office.md">Out of
 * office</a>
 */
public interface OutOfOfficeOperations {

	/**
	 * Return whether a person is away, and when.
	 * @param personId the person
	 * @return the status
	 */
	OutOfOfficeStatus get(long personId);

	/**
	 * Set when a person is away. What was set before is replaced.
	 * @param personId the person
	 * @param startDate the first day away
	 * @param endDate the last day away
	 * @return the changed status
	 */
	OutOfOfficeStatus enable(long personId, LocalDate startDate, LocalDate endDate);

	/**
	 * Set that a person is not away, also when nothing was set.
	 * @param personId the person
	 */
	void disable(long personId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static OutOfOfficeOperations create(BasecampRestClient client) {
		return new RestClientOutOfOfficeOperations(client);
	}

}

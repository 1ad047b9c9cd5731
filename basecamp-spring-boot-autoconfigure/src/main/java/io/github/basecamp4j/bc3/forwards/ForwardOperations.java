package io.github.basecamp4j.bc3.forwards;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.recordings.RecordingOrder;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * E-mail forwards of Basecamp 3, 4 and 5. The API can only read them, and trash them as
 * any {@linkplain io.github.basecamp4j.bc3.recordings.RecordingOperations recording}.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/forwards.md">Forwards</a>
 */
public interface ForwardOperations {

	/**
	 * List the active forwards of an inbox.
	 * @param inboxId the inbox
	 * @return the forwards, the latest created first
	 */
	Paged<Forward> list(long inboxId);

	/**
	 * List the active forwards of an inbox in an order.
	 * @param inboxId the inbox
	 * @param order the order
	 * @return the forwards
	 */
	Paged<Forward> list(long inboxId, RecordingOrder order);

	/**
	 * Return a forward.
	 * @param forwardId the forward
	 * @return the forward
	 */
	Forward get(long forwardId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static ForwardOperations create(BasecampRestClient client) {
		return new RestClientForwardOperations(client);
	}

}

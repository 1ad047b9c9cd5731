package io.github.basecamp4j.bc3.forwards;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Inboxes of Basecamp 3, 4 and 5. The inbox of a project is the tool {@code inbox} of its
 * dock.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/inboxes.md">Inboxes</a>
 */
public interface InboxOperations {

	/**
	 * Return an inbox.
	 * @param inboxId the inbox
	 * @return the inbox
	 */
	Inbox get(long inboxId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static InboxOperations create(BasecampRestClient client) {
		return new RestClientInboxOperations(client);
	}

}

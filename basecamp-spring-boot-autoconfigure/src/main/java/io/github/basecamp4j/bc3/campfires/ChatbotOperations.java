package io.github.basecamp4j.bc3.campfires;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Chatbots of Basecamp 3, 4 and 5. A chatbot belongs to the account and is found through
 * any of its campfires; only administrators can create, change and delete one.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/chatbots.md">Chatbots</a>
 */
public interface ChatbotOperations {

	/**
	 * List the chatbots of the account.
	 * @param projectId a project
	 * @param campfireId the project's campfire
	 * @return the chatbots
	 */
	Paged<Chatbot> list(long projectId, long campfireId);

	/**
	 * Return a chatbot.
	 * @param projectId a project
	 * @param campfireId the project's campfire
	 * @param chatbotId the chatbot
	 * @return the chatbot, with the address to post lines in this campfire
	 */
	Chatbot get(long projectId, long campfireId, long chatbotId);

	/**
	 * Create a chatbot.
	 * @param projectId a project
	 * @param campfireId the project's campfire
	 * @param serviceName its name, word characters only
	 * @param fields what else it has
	 * @return the new chatbot
	 */
	Chatbot create(long projectId, long campfireId, String serviceName, ChatbotFields fields);

	/**
	 * Change a chatbot. Basecamp demands the name with every change and does not say what
	 * becomes of an address that is left out, so the chatbot is read first and written as
	 * a whole.
	 * @param projectId a project
	 * @param campfireId the project's campfire
	 * @param chatbotId the chatbot
	 * @param fields what to change
	 * @return the changed chatbot
	 */
	Chatbot update(long projectId, long campfireId, long chatbotId, ChatbotFields fields);

	/**
	 * Delete a chatbot for good, in all campfires.
	 * @param projectId a project
	 * @param campfireId the project's campfire
	 * @param chatbotId the chatbot
	 */
	void delete(long projectId, long campfireId, long chatbotId);

	/**
	 * Post a line as a chatbot. Nobody has to be signed in: the key in the address takes
	 * the place of a token, and the address says in which account. It may come from
	 * Basecamp in any way: {@link Chatbot#linesUrl()}, the callback URL of a command, or
	 * a copy from the chatbot's settings. The line goes to the client's API, whatever the
	 * host in the address.
	 * @param linesUrl the address to post lines of the chatbot in a campfire
	 * @param content HTML; chatbots may use tables and {@code details}, too
	 */
	void createLine(String linesUrl, String content);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static ChatbotOperations create(BasecampRestClient client) {
		return new RestClientChatbotOperations(client);
	}

}

package io.github.basecamp4j.webhooks;

import io.github.basecamp4j.bc3.campfires.ChatbotOperations;
import io.github.basecamp4j.bc3.people.Person;

/**
 * What somebody told a chatbot.
 *
 * @param command the words after the chatbot's name
 * @param creator who said it
 * @param callbackUrl API address to post lines as the chatbot, where it was said and as
 * often as one likes, with {@link ChatbotOperations#createLine}. It holds a secret key
 * with which anybody can do so, and is left out of {@link #toString()}
 */
public record BasecampChatbotCommand(String command, Person creator, String callbackUrl) {

	@Override
	public String toString() {
		return "BasecampChatbotCommand[command=" + this.command + ", creator=" + this.creator.id() + "]";
	}

}

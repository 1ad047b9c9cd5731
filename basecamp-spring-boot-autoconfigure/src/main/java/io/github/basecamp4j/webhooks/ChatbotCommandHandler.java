package io.github.basecamp4j.webhooks;

import org.jspecify.annotations.Nullable;

/**
 * Answers the commands that people give a chatbot. A bean of this type is all it takes.
 */
@FunctionalInterface
public interface ChatbotCommandHandler {

	/**
	 * Answer a command. Basecamp waits for it, on the thread of the request.
	 * @param command the command
	 * @return what the chatbot says, as HTML, {@code null} for nothing
	 */
	@Nullable String handle(BasecampChatbotCommand command);

}

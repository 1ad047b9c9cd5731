package io.github.basecamp4j.bc3.campfires;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What a chatbot may have, and what may be changed in it. Immutable.
 */
public final class ChatbotFields extends NamedValues<ChatbotFields> {

	/**
	 * Start with nothing.
	 */
	public ChatbotFields() {
		this(Map.of());
	}

	private ChatbotFields(Map<String, @Nullable Object> values) {
		super(values, ChatbotFields::new);
	}

	/**
	 * Set the name.
	 * @param serviceName word characters only
	 * @return the extended fields
	 */
	public ChatbotFields withServiceName(String serviceName) {
		return with("service_name", serviceName);
	}

	/**
	 * Set where Basecamp sends the commands that people give it.
	 * @param commandUrl an address with {@code https}, {@code null} to clear it
	 * @return the extended fields
	 */
	public ChatbotFields withCommandUrl(@Nullable String commandUrl) {
		return withOrEmpty("command_url", commandUrl);
	}

	static ChatbotFields of(Chatbot chatbot) {
		ChatbotFields named = new ChatbotFields().withServiceName(chatbot.serviceName());
		return (chatbot.commandUrl() != null) ? named.withCommandUrl(chatbot.commandUrl()) : named;
	}

}

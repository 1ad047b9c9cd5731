package io.github.basecamp4j.sample.messages;

import jakarta.validation.constraints.NotBlank;

/**
 * What a user enters about a message.
 *
 * @param subject what it is about
 * @param content its HTML
 */
record MessageForm(@NotBlank(message = "Say what it is about.") String subject,
		@NotBlank(message = "Write something.") String content) {

	static MessageForm empty() {
		return new MessageForm("", "");
	}

}

package io.github.basecamp4j.sample.messages;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A message of either generation, as its page shows it.
 *
 * @param id its id
 * @param subject what it is about
 * @param content its HTML
 * @param category its type, {@code null} if it has none
 * @param author who wrote it
 * @param createdAt when it was written
 * @param status its status, which only Basecamp 3, 4 and 5 tell
 */
record MessageView(long id, String subject, String content, @Nullable String category, String author,
		OffsetDateTime createdAt, @Nullable String status) {

	static MessageView of(io.github.basecamp4j.bcx.messages.Message message) {
		return new MessageView(message.id(), message.subject(), message.content(), null, message.creator().name(),
				message.createdAt(), null);
	}

	static MessageView of(io.github.basecamp4j.bc3.messages.Message message) {
		return new MessageView(message.id(), message.subject(), message.content(),
				(message.category() != null) ? message.category().name() : null, message.creator().name(),
				message.createdAt(), message.status());
	}

}

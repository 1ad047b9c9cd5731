package io.github.basecamp4j.bc3.messages;

import java.time.OffsetDateTime;

/**
 * A type of messages, which Basecamp also calls a category.
 *
 * @param id id of the message type
 * @param name its name
 * @param icon an emoji
 * @param createdAt when it was created
 * @param updatedAt when it changed
 */
public record MessageType(long id, String name, String icon, OffsetDateTime createdAt, OffsetDateTime updatedAt) {
}

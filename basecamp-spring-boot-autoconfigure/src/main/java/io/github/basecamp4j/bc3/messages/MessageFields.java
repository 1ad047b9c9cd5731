package io.github.basecamp4j.bc3.messages;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.recordings.Status;
import io.github.basecamp4j.http.NamedValues;

/**
 * What a message may have, and what may be changed in it. Immutable.
 */
public final class MessageFields extends NamedValues<MessageFields> {

	/**
	 * Start with nothing.
	 */
	public MessageFields() {
		this(Map.of());
	}

	private MessageFields(Map<String, @Nullable Object> values) {
		super(values, MessageFields::new);
	}

	/**
	 * Set what it is about.
	 * @param subject the subject
	 * @return the extended fields
	 */
	public MessageFields withSubject(String subject) {
		return with("subject", subject);
	}

	/**
	 * Set the content.
	 * @param content HTML, {@code null} to clear it
	 * @return the extended fields
	 */
	public MessageFields withContent(@Nullable String content) {
		return withOrEmpty("content", content);
	}

	/**
	 * Set the type.
	 * @param messageTypeId a message type of the same project
	 * @return the extended fields
	 */
	public MessageFields withMessageType(long messageTypeId) {
		return with("category_id", messageTypeId);
	}

	/**
	 * Keep a new message to its author for the time being.
	 * @return the extended fields
	 */
	public MessageFields asDraft() {
		return withForNew("status", Status.DRAFTED);
	}

	/**
	 * Publish a message that is a draft. A new message is published anyway.
	 * @return the extended fields
	 */
	public MessageFields asPublished() {
		return with("status", Status.ACTIVE);
	}

	/**
	 * Set who is told of a new message and of what happens to it. Basecamp tells
	 * everybody on the project otherwise.
	 * @param personIds people of the project, none to tell nobody
	 * @return the extended fields
	 */
	public MessageFields withSubscriptions(long... personIds) {
		return withIdsForNew("subscriptions", personIds);
	}

	/**
	 * Set whether clients can see a new message. Basecamp decides otherwise.
	 * @param visibleToClients whether clients can see it
	 * @return the extended fields
	 */
	public MessageFields withVisibleToClients(boolean visibleToClients) {
		return withForNew("visible_to_clients", visibleToClients);
	}

}

package io.github.basecamp4j.bcx.messages;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.attachments.AttachmentReference;
import io.github.basecamp4j.bcx.attachments.AttachmentToken;
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
	 * Set the subject.
	 * @param subject the subject
	 * @return the extended fields
	 */
	public MessageFields withSubject(String subject) {
		return with("subject", subject);
	}

	/**
	 * Set the content.
	 * @param content the content
	 * @return the extended fields
	 */
	public MessageFields withContent(String content) {
		return with("content", content);
	}

	/**
	 * Hide the message from clients or show it to them.
	 * @param hiddenFromClients whether clients cannot see it ({@code private});
	 * {@code true} is accepted in client projects only
	 * @return the extended fields
	 */
	public MessageFields withHiddenFromClients(boolean hiddenFromClients) {
		return with("private", hiddenFromClients);
	}

	/**
	 * Set who is told of the message and its comments by e-mail. For a new message only.
	 * @param personIds people with access to the project
	 * @return the extended fields
	 */
	public MessageFields withSubscribers(long... personIds) {
		return withIdsForNew("subscribers", personIds);
	}

	/**
	 * Subscribe people by their e-mail addresses as well. For a new message only.
	 * @param emailAddresses addresses of people who are not in the project
	 * @return the extended fields
	 */
	public MessageFields withNewSubscribers(String... emailAddresses) {
		return withForNew("new_subscriber_emails", List.of(emailAddresses));
	}

	/**
	 * Attach uploaded files. For a new message only.
	 * @param attachments the files, each {@linkplain AttachmentToken#as named}
	 * @return the extended fields
	 */
	public MessageFields withAttachments(AttachmentReference... attachments) {
		return withForNew("attachments", List.of(attachments));
	}

}

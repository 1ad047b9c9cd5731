package io.github.basecamp4j.bcx.comments;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.attachments.AttachmentReference;
import io.github.basecamp4j.bcx.attachments.AttachmentToken;
import io.github.basecamp4j.http.NamedValues;

/**
 * What a comment may have besides its content. Immutable.
 */
public final class CommentFields extends NamedValues<CommentFields> {

	/**
	 * Start with nothing.
	 */
	public CommentFields() {
		this(Map.of());
	}

	private CommentFields(Map<String, @Nullable Object> values) {
		super(values, CommentFields::new);
	}

	/**
	 * Set who is told of the comment and of those that follow by e-mail.
	 * @param personIds people with access to the project
	 * @return the extended fields
	 */
	public CommentFields withSubscribers(long... personIds) {
		return withIds("subscribers", personIds);
	}

	/**
	 * Subscribe people by their e-mail addresses as well.
	 * @param emailAddresses addresses of people who are not in the project
	 * @return the extended fields
	 */
	public CommentFields withNewSubscribers(String... emailAddresses) {
		return with("new_subscriber_emails", List.of(emailAddresses));
	}

	/**
	 * Attach uploaded files.
	 * @param attachments the files, each {@linkplain AttachmentToken#as named}
	 * @return the extended fields
	 */
	public CommentFields withAttachments(AttachmentReference... attachments) {
		return with("attachments", List.of(attachments));
	}

}

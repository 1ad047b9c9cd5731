package io.github.basecamp4j.bcx.todos;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.attachments.AttachmentReference;
import io.github.basecamp4j.bcx.attachments.AttachmentToken;
import io.github.basecamp4j.http.NamedValues;

/**
 * What a to-do may have, and what may be changed in it. Immutable.
 */
public final class TodoFields extends NamedValues<TodoFields> {

	/**
	 * Start with nothing.
	 */
	public TodoFields() {
		this(Map.of());
	}

	private TodoFields(Map<String, @Nullable Object> values) {
		super(values, TodoFields::new);
	}

	/**
	 * Set what is to be done.
	 * @param content what is to be done
	 * @return the extended fields
	 */
	public TodoFields withContent(String content) {
		return with("content", content);
	}

	/**
	 * Set the day on which the to-do is due.
	 * @param dueAt the day, {@code null} for none
	 * @return the extended fields
	 */
	public TodoFields withDueAt(@Nullable LocalDate dueAt) {
		return with("due_at", dueAt);
	}

	/**
	 * Set who has to do it.
	 * @param personId the person, {@code null} for nobody
	 * @return the extended fields
	 */
	public TodoFields withAssignee(@Nullable Long personId) {
		return with("assignee", (personId != null) ? Map.of("id", personId, "type", Assignee.PERSON) : null);
	}

	/**
	 * Move the to-do within its list. Not for a new to-do.
	 * @param position the new position, from 1; one that is too large is the bottom
	 * @return the extended fields
	 */
	public TodoFields withPosition(int position) {
		return with("position", position);
	}

	/**
	 * Attach uploaded files. For a new to-do only.
	 * @param attachments the files, each {@linkplain AttachmentToken#as named}
	 * @return the extended fields
	 */
	public TodoFields withAttachments(AttachmentReference... attachments) {
		return withForNew("attachments", List.of(attachments));
	}

}

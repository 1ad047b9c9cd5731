package io.github.basecamp4j.bc3.todos;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * What takes the place of all that a to-do says. Immutable.
 */
public final class TodoContent extends NamedValues<TodoContent> {

	/**
	 * Start with what is to be done and nothing else.
	 * @param content plain text
	 */
	public TodoContent(String content) {
		this(Map.of("content", content));
	}

	private TodoContent(Map<String, @Nullable Object> values) {
		super(values, TodoContent::new);
	}

	/**
	 * Set the description.
	 * @param description HTML
	 * @return the extended content
	 */
	public TodoContent withDescription(String description) {
		return with("description", description);
	}

	/**
	 * Set who is to do it.
	 * @param personIds people of the project, none for nobody
	 * @return the extended content
	 */
	public TodoContent withAssignees(long... personIds) {
		return withIds("assignee_ids", personIds);
	}

	/**
	 * Set who is told when it is done.
	 * @param personIds people of the project, none for nobody
	 * @return the extended content
	 */
	public TodoContent withCompletionSubscribers(long... personIds) {
		return withIds("completion_subscriber_ids", personIds);
	}

	/**
	 * Set whether its assignees are told of it now.
	 * @param notify whether they are told
	 * @return the extended content
	 */
	public TodoContent withNotify(boolean notify) {
		return with("notify", notify);
	}

	/**
	 * Set when it is due.
	 * @param dueOn the day
	 * @return the extended content
	 */
	public TodoContent withDueOn(LocalDate dueOn) {
		return with("due_on", dueOn);
	}

	/**
	 * Set when it begins. It runs until it is due.
	 * @param startsOn the day
	 * @return the extended content
	 */
	public TodoContent withStartsOn(LocalDate startsOn) {
		return with("starts_on", startsOn);
	}

}

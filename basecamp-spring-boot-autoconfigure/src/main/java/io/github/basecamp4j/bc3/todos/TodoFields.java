package io.github.basecamp4j.bc3.todos;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.RecordingFields;

/**
 * What a to-do may have, and what may be changed in it. Immutable.
 */
public final class TodoFields extends RecordingFields<TodoFields> {

	/**
	 * Start with nothing.
	 */
	public TodoFields() {
		this(Map.of(), null);
	}

	private TodoFields(Map<String, @Nullable Object> values, @Nullable OffsetDateTime unchangedSince) {
		super(values, unchangedSince, TodoFields::new);
	}

	/**
	 * Set what is to be done.
	 * @param content plain text
	 * @return the extended fields
	 */
	public TodoFields withContent(String content) {
		return with("content", content);
	}

	/**
	 * Set the description.
	 * @param description HTML, {@code null} to clear it
	 * @return the extended fields
	 */
	public TodoFields withDescription(@Nullable String description) {
		return withOrEmpty("description", description);
	}

	/**
	 * Set who is to do it.
	 * @param personIds people of the project, none for nobody
	 * @return the extended fields
	 */
	public TodoFields withAssignees(long... personIds) {
		return withIds("assignee_ids", personIds);
	}

	/**
	 * Set who is told when it is done.
	 * @param personIds people of the project, none for nobody
	 * @return the extended fields
	 */
	public TodoFields withCompletionSubscribers(long... personIds) {
		return withIds("completion_subscriber_ids", personIds);
	}

	/**
	 * Set whether its assignees are told of it now.
	 * @param notify whether they are told
	 * @return the extended fields
	 */
	public TodoFields withNotify(boolean notify) {
		return with("notify", notify);
	}

	/**
	 * Set when it is due.
	 * @param dueOn the day, {@code null} for none
	 * @return the extended fields
	 */
	public TodoFields withDueOn(@Nullable LocalDate dueOn) {
		return with("due_on", dueOn);
	}

	/**
	 * Set when it begins. It runs until it is due.
	 * @param startsOn the day, {@code null} for none
	 * @return the extended fields
	 */
	public TodoFields withStartsOn(@Nullable LocalDate startsOn) {
		return with("starts_on", startsOn);
	}

	/**
	 * Return these fields over what a to-do has now.
	 * @param present the to-do as it was read
	 * @return the whole
	 */
	TodoFields over(Todo present) {
		Map<String, @Nullable Object> whole = new LinkedHashMap<>();
		whole.put("content", present.content());
		whole.put("description", present.description());
		whole.put("assignee_ids", ids(present.assignees()));
		whole.put("completion_subscriber_ids", ids(present.completionSubscribers()));
		whole.put("due_on", present.dueOn());
		whole.put("starts_on", present.startsOn());
		whole.putAll(values());
		return new TodoFields(whole, null).withoutNulls();
	}

	/**
	 * Return these fields without those that are {@code null}: Basecamp clears a date
	 * that is left out, and takes neither {@code null} nor an empty text for one.
	 * @return the remaining fields
	 */
	TodoFields withoutNulls() {
		Map<String, @Nullable Object> remaining = new LinkedHashMap<>(values());
		remaining.values().removeIf(Objects::isNull);
		return new TodoFields(remaining, null);
	}

	private static List<Long> ids(List<Person> people) {
		return people.stream().map(Person::id).toList();
	}

}

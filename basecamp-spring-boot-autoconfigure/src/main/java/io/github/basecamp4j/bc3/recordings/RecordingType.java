package io.github.basecamp4j.bc3.recordings;

/**
 * Kinds of recordings that can be listed over all projects.
 */
public enum RecordingType {

	/**
	 * Comments.
	 */
	COMMENT("Comment"),

	/**
	 * Documents.
	 */
	DOCUMENT("Document"),

	/**
	 * Links to other services in a project's dock. Their {@code url} leads there.
	 */
	DOOR("Door"),

	/**
	 * Cards of card tables.
	 */
	CARD("Kanban::Card"),

	/**
	 * Steps of cards.
	 */
	CARD_STEP("Kanban::Step"),

	/**
	 * Messages.
	 */
	MESSAGE("Message"),

	/**
	 * Answers to check-in questions.
	 */
	QUESTION_ANSWER("Question::Answer"),

	/**
	 * Entries of schedules.
	 */
	SCHEDULE_ENTRY("Schedule::Entry"),

	/**
	 * To-dos.
	 */
	TODO("Todo"),

	/**
	 * To-do lists.
	 */
	TODOLIST("Todolist"),

	/**
	 * Files.
	 */
	UPLOAD("Upload"),

	/**
	 * Folders of documents and files.
	 */
	VAULT("Vault");

	private final String value;

	RecordingType(String value) {
		this.value = value;
	}

	/**
	 * Return the value as Basecamp writes it.
	 */
	@Override
	public String toString() {
		return this.value;
	}

}

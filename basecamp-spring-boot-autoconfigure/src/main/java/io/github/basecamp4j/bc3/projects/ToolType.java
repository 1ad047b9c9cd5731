package io.github.basecamp4j.bc3.projects;

/**
 * Kinds of tools that can be added to a project.
 */
public enum ToolType {

	/**
	 * A chat.
	 */
	CHAT("Chat::Transcript"),

	/**
	 * An inbox for e-mail forwards.
	 */
	INBOX("Inbox"),

	/**
	 * A card table.
	 */
	CARD_TABLE("Kanban::Board"),

	/**
	 * A message board.
	 */
	MESSAGE_BOARD("Message::Board"),

	/**
	 * Automatic check-ins.
	 */
	QUESTIONNAIRE("Questionnaire"),

	/**
	 * A schedule.
	 */
	SCHEDULE("Schedule"),

	/**
	 * To-dos.
	 */
	TODOSET("Todoset"),

	/**
	 * Documents and files.
	 */
	VAULT("Vault");

	private final String value;

	ToolType(String value) {
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

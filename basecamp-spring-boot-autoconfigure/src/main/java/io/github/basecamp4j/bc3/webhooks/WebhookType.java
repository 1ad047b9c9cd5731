package io.github.basecamp4j.bc3.webhooks;

/**
 * Types of recordings that a webhook can tell of. Lines of campfires are not among them.
 */
public enum WebhookType {

	/**
	 * Comments.
	 */
	COMMENT("Comment"),

	/**
	 * Responses of clients to what they are to approve.
	 */
	CLIENT_APPROVAL_RESPONSE("Client::Approval::Response"),

	/**
	 * E-mails of clients.
	 */
	CLIENT_FORWARD("Client::Forward"),

	/**
	 * Replies of clients.
	 */
	CLIENT_REPLY("Client::Reply"),

	/**
	 * Links to files at other services.
	 */
	CLOUD_FILE("CloudFile"),

	/**
	 * Documents.
	 */
	DOCUMENT("Document"),

	/**
	 * Links to documents at Google.
	 */
	GOOGLE_DOCUMENT("GoogleDocument"),

	/**
	 * Forwarded e-mails.
	 */
	FORWARD("Inbox::Forward"),

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
	 * Check-in questions.
	 */
	QUESTION("Question"),

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

	WebhookType(String value) {
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

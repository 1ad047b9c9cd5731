package io.github.basecamp4j.test;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

import io.github.basecamp4j.test.BcxMail.Forward;

/**
 * A project that is there.
 */
public final class BcxArrangedProject {

	private final BcxArrangement arrangement;

	private final Project project;

	BcxArrangedProject(BcxArrangement arrangement, Project project) {
		this.arrangement = arrangement;
		this.project = project;
	}

	/**
	 * Return the id of the project.
	 * @return the id
	 */
	public long id() {
		return this.project.id;
	}

	/**
	 * Describe the project.
	 * @param description the description
	 * @return the project
	 */
	public BcxArrangedProject description(String description) {
		this.arrangement.world.run(() -> this.project.description = description);
		return this;
	}

	/**
	 * Let somebody be a member of the project.
	 * @param principal name of the principal
	 * @return the project
	 */
	public BcxArrangedProject member(String principal) {
		this.arrangement.world.join(this.arrangement.account, this.project, principal);
		return this;
	}

	/**
	 * Make a to-do list.
	 * @param name its name
	 * @return the list
	 */
	public BcxArrangedTodolist todolist(String name) {
		return new BcxArrangedTodolist(this.arrangement, this.arrangement
			.create(() -> this.arrangement.account.addTodolist(this.project, name, this.arrangement.now())));
	}

	/**
	 * Make an upload.
	 * @param name name of the file
	 * @param contentType media type of the file
	 * @param bytes the file
	 * @return the upload
	 */
	public BcxArrangedUpload upload(String name, MediaType contentType, byte[] bytes) {
		Account account = this.arrangement.account;
		return new BcxArrangedUpload(this.arrangement, this.arrangement.create(() -> account.addUpload(this.project,
				name, contentType.toString(), bytes, account.owner(), this.arrangement.now())));
	}

	/**
	 * Make a document.
	 * @param title its title
	 * @param content its content, HTML
	 * @return the document
	 */
	public BcxArrangedDocument document(String title, String content) {
		return new BcxArrangedDocument(this.arrangement, this.arrangement
			.create(() -> this.arrangement.account.addDocument(this.project, title, content, this.arrangement.now())));
	}

	/**
	 * Post a message.
	 * @param subject its subject
	 * @param content its content, HTML
	 * @return the message
	 */
	public BcxArrangedMessage message(String subject, String content) {
		return new BcxArrangedMessage(this.arrangement, this.arrangement
			.create(() -> this.arrangement.account.addMessage(this.project, subject, content, this.arrangement.now())));
	}

	/**
	 * Forward an e-mail to the project.
	 * @param subject its subject
	 * @param from who sent it, {@code null} if nobody knows
	 * @param content its content, HTML
	 * @return the forward
	 */
	public BcxArrangedForward forward(String subject, @Nullable String from, String content) {
		Account account = this.arrangement.account;
		return new BcxArrangedForward(this.arrangement,
				this.arrangement.create(() -> this.project.mail.add(new Forward(account.nextId(), this.project, subject,
						from, content, account.owner(), this.arrangement.now()))));
	}

	/**
	 * Put an event on one whole day into the calendar of the project.
	 * @param summary what it is
	 * @param day the day
	 * @return the event
	 */
	public BcxArrangedCalendarEvent calendarEvent(String summary, LocalDate day) {
		return new BcxArrangedCalendarEvent(this.arrangement, this.arrangement.create(
				() -> this.arrangement.account.addCalendarEvent(this.project, summary, day, this.arrangement.now())));
	}

}

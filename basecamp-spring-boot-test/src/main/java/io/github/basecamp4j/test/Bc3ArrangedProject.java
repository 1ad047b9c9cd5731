package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;

import org.springframework.http.MediaType;

import io.github.basecamp4j.bc3.gauges.NeedleColor;

/**
 * A project that is there.
 */
public final class Bc3ArrangedProject {

	private final Bc3Arrangement arrangement;

	private final Project project;

	Bc3ArrangedProject(Bc3Arrangement arrangement, Project project) {
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
	public Bc3ArrangedProject description(String description) {
		this.arrangement.world.run(() -> this.project.description = description);
		return this;
	}

	/**
	 * Turn a tool off. Its paths are not found any more; what is in it stays.
	 * @param kind which, such as {@link io.github.basecamp4j.bc3.projects.Tool#SCHEDULE}
	 * @return the project
	 * @throws IllegalArgumentException if it is no tool that can be turned off
	 */
	public Bc3ArrangedProject withoutTool(String kind) {
		this.arrangement.world.run(() -> this.project.tool(Tool.Kind.of(kind)).enabled = false);
		return this;
	}

	/**
	 * Return the id of the message board.
	 * @return the id
	 */
	public long messageBoardId() {
		return this.project.tool(Tool.Kind.MESSAGE_BOARD).id;
	}

	/**
	 * Post a message.
	 * @param subject its subject
	 * @param content its content, HTML
	 * @return the message
	 */
	public Bc3ArrangedMessage message(String subject, String content) {
		return new Bc3ArrangedMessage(this.arrangement, this.arrangement.world.run(() -> this.arrangement.account
			.addMessage(this.project, subject, content, this.arrangement.account.owner(), this.arrangement.now())));
	}

	/**
	 * Return the id of the schedule.
	 * @return the id
	 */
	public long scheduleId() {
		return this.project.tool(Tool.Kind.SCHEDULE).id;
	}

	/**
	 * Schedule something.
	 * @param summary what it is
	 * @param startsAt when it begins
	 * @param endsAt when it ends
	 * @return the entry
	 */
	public Bc3ArrangedScheduleEntry scheduleEntry(String summary, OffsetDateTime startsAt, OffsetDateTime endsAt) {
		return entry(summary, startsAt, endsAt);
	}

	/**
	 * Schedule something for whole days.
	 * @param summary what it is
	 * @param firstDay its first day
	 * @param lastDay its last day
	 * @return the entry
	 */
	public Bc3ArrangedScheduleEntry scheduleEntry(String summary, LocalDate firstDay, LocalDate lastDay) {
		return entry(summary, firstDay, lastDay);
	}

	private Bc3ArrangedScheduleEntry entry(String summary, Temporal startsAt, Temporal endsAt) {
		return new Bc3ArrangedScheduleEntry(this.arrangement,
				this.arrangement.world.run(() -> this.arrangement.account.addScheduleEntry(this.project, summary,
						startsAt, endsAt, this.arrangement.account.owner(), this.arrangement.now())));
	}

	/**
	 * Return the id of the campfire.
	 * @return the id
	 */
	public long campfireId() {
		return this.project.tool(Tool.Kind.CHAT).id;
	}

	/**
	 * Say something in the campfire.
	 * @param text what is said, plain text
	 * @return the project
	 */
	public Bc3ArrangedProject campfireLine(String text) {
		this.arrangement.world.run(() -> this.arrangement.account.addLine(this.project, text, false,
				this.arrangement.account.owner(), this.arrangement.now()));
		return this;
	}

	/**
	 * Let somebody be a member of the project, who is notified of what others do in it.
	 * @param principal name of the principal
	 * @return the project
	 */
	public Bc3ArrangedProject member(String principal) {
		this.arrangement.world.join(this.arrangement.account, this.project, principal);
		return this;
	}

	/**
	 * Return the id of what holds the project's to-do lists.
	 * @return the id
	 */
	public long todosetId() {
		return this.project.tool(Tool.Kind.TODOSET).id;
	}

	/**
	 * Make a to-do list.
	 * @param name its name
	 * @return the list
	 */
	public Bc3ArrangedTodolist todolist(String name) {
		return new Bc3ArrangedTodolist(this.arrangement, this.arrangement.world
			.run(() -> this.arrangement.account.addTodolist(this.project, name, this.arrangement.now())));
	}

	/**
	 * Make a to-do that is in no list.
	 * @param content what is to be done
	 * @return the to-do
	 */
	public Bc3ArrangedTodo todo(String content) {
		return new Bc3ArrangedTodo(this.arrangement, this.arrangement.world.run(() -> this.arrangement.account
			.addTodo(this.project.todos.loose(this.project.tool(Tool.Kind.TODOSET)), content, this.arrangement.now())));
	}

	/**
	 * Tell how far the project is, on its gauge, which is turned on by that.
	 * @param position how far, from 0 to 100
	 * @param color whether all is well
	 * @return the needle
	 */
	public Bc3ArrangedNeedle needle(int position, NeedleColor color) {
		return new Bc3ArrangedNeedle(this.arrangement, this.arrangement.world
			.run(() -> this.project.gauge.add(new Gauge.Needle(this.arrangement.account.nextId(), this.project,
					position, color.toString(), "", this.arrangement.account.owner(), this.arrangement.now()))));
	}

	/**
	 * Return the id of the timesheet, whose entries are on nothing else in the project.
	 * The API does not tell it but in such entries.
	 * @return the id
	 */
	public long timesheetId() {
		return this.project.timesheet.id;
	}

	/**
	 * Return the id of the project's card table.
	 * @return the id
	 */
	public long cardTableId() {
		return this.project.tool(Tool.Kind.CARD_TABLE).id;
	}

	/**
	 * Return the column of the card table in which new cards wait.
	 * @return the column
	 */
	public Bc3ArrangedColumn triage() {
		return new Bc3ArrangedColumn(this.arrangement, this.project.cards.triage());
	}

	/**
	 * Return the column of the card table whose cards are completed.
	 * @return the column
	 */
	public Bc3ArrangedColumn done() {
		return new Bc3ArrangedColumn(this.arrangement, this.project.cards.done());
	}

	/**
	 * Make a column of the card table.
	 * @param title its title
	 * @return the column
	 */
	public Bc3ArrangedColumn column(String title) {
		return new Bc3ArrangedColumn(this.arrangement, this.arrangement.world
			.run(() -> this.arrangement.account.addColumn(this.project, title, this.arrangement.now())));
	}

	/**
	 * Return the id of what holds the check-in questions.
	 * @return the id
	 */
	public long questionnaireId() {
		return this.project.tool(Tool.Kind.QUESTIONNAIRE).id;
	}

	/**
	 * Ask the members something, each day as it begins.
	 * @param title what is asked
	 * @return the question
	 */
	public Bc3ArrangedQuestion question(String title) {
		Account account = this.arrangement.account;
		return new Bc3ArrangedQuestion(this.arrangement,
				this.arrangement.world.run(() -> this.project.questions.add(new Questions.Question(account.nextId(),
						this.project, title, QuestionSchedule.daily(this.arrangement.now().toLocalDate()),
						account.owner(), this.arrangement.now()))));
	}

	/**
	 * Return the id of the inbox.
	 * @return the id
	 */
	public long inboxId() {
		return this.project.tool(Tool.Kind.INBOX).id;
	}

	/**
	 * Forward an e-mail to the project.
	 * @param subject its subject
	 * @param from who sent it
	 * @param content its content, HTML
	 * @return the forward
	 */
	public Bc3ArrangedForward forward(String subject, String from, String content) {
		Account account = this.arrangement.account;
		return new Bc3ArrangedForward(this.arrangement,
				this.arrangement.world.run(() -> this.project.forwards.add(new Forwards.Forward(account.nextId(),
						this.project, subject, from, content, account.owner(), this.arrangement.now()))));
	}

	/**
	 * Let the project have clients.
	 * @return the project
	 */
	public Bc3ArrangedProject withClients() {
		this.arrangement.world.run(() -> this.project.clientProject = true);
		return this;
	}

	/**
	 * Begin a conversation with a client, in the older place for clients.
	 * @param subject its subject
	 * @param content its content, HTML
	 * @return the correspondence
	 */
	public Bc3ArrangedClientCorrespondence clientCorrespondence(String subject, String content) {
		Account account = this.arrangement.account;
		return new Bc3ArrangedClientCorrespondence(this.arrangement,
				this.arrangement.world.run(() -> this.project.clientside.addCorrespondence(account.nextId(), subject,
						content, account.owner(), this.arrangement.now())));
	}

	/**
	 * Ask a client whether something is approved, in the older place for clients.
	 * @param subject its subject
	 * @param content its content, HTML
	 * @return the approval
	 */
	public Bc3ArrangedClientApproval clientApproval(String subject, String content) {
		Account account = this.arrangement.account;
		return new Bc3ArrangedClientApproval(this.arrangement, this.arrangement.world.run(() -> this.project.clientside
			.addApproval(account.nextId(), subject, content, account.owner(), this.arrangement.now())));
	}

	/**
	 * Return the vault that a project begins with.
	 * @return the vault
	 */
	public Bc3ArrangedVault vault() {
		return new Bc3ArrangedVault(this.arrangement, this.project.vault());
	}

	/**
	 * Make an upload in the vault that the project begins with.
	 * @param name name of the file
	 * @param contentType media type of the file
	 * @param bytes the file
	 * @return the upload
	 */
	public Bc3ArrangedUpload upload(String name, MediaType contentType, byte[] bytes) {
		return vault().upload(name, contentType, bytes);
	}

	/**
	 * Make a document in the vault that the project begins with.
	 * @param title its title
	 * @param content its content, HTML
	 * @return the document
	 */
	public Bc3ArrangedDocument document(String title, String content) {
		return vault().document(title, content);
	}

}

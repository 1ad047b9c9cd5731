package io.github.basecamp4j.test;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.http.MediaType;

import io.github.basecamp4j.test.Account.Document;
import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Account.Vault;
import io.github.basecamp4j.test.Cards.Card;
import io.github.basecamp4j.test.Cards.Column;
import io.github.basecamp4j.test.Messages.Message;
import io.github.basecamp4j.test.Todos.Todo;
import io.github.basecamp4j.test.Todos.TodoList;
import io.github.basecamp4j.test.Uploads.Upload;

/**
 * Arranges things in an account of Basecamp 3, 4 and 5. What is arranged is the owner's.
 */
public final class Bc3Arrangement {

	private final World world;

	private final Account account;

	private final Clock clock;

	Bc3Arrangement(World world, Account account, Clock clock) {
		this.world = world;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Return the account that things are arranged in.
	 * @return its id
	 */
	public long accountId() {
		return this.account.id;
	}

	/**
	 * Make a project.
	 * @param name its name
	 * @return the project
	 */
	public ArrangedProject project(String name) {
		return new ArrangedProject(this.world.run(() -> {
			Project project = this.account.addProject(name, now());
			this.account.addVault(project, null, "Docs & Files", now());
			return project;
		}));
	}

	Feed feed() {
		return this.account.feed;
	}

	void comment(Recording recording, String content) {
		this.world.run(() -> this.account.addComment(recording, content, this.account.owner(), now()));
	}

	void assign(Assignable assignable, String principal) {
		this.world.run(() -> {
			Set<Person> assignees = new LinkedHashSet<>(assignable.assignees);
			assignees.add(this.world.person(this.account, principal));
			return assignable.assignees = List.copyOf(assignees);
		});
	}

	void due(Assignable assignable, LocalDate day) {
		this.world.run(() -> assignable.dueOn = day);
	}

	private OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), this.account.offset);
	}

	/**
	 * A project that is there.
	 */
	public final class ArrangedProject {

		private final Project project;

		ArrangedProject(Project project) {
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
		public ArrangedProject description(String description) {
			Bc3Arrangement.this.world.run(() -> this.project.description = description);
			return this;
		}

		/**
		 * Turn a tool off. Its paths are not found any more; what is in it stays.
		 * @param kind which, such as
		 * {@link io.github.basecamp4j.bc3.projects.Tool#SCHEDULE}
		 * @return the project
		 * @throws IllegalArgumentException if it is no tool that can be turned off
		 */
		public ArrangedProject withoutTool(String kind) {
			Bc3Arrangement.this.world.run(() -> this.project.tool(Tool.Kind.of(kind)).enabled = false);
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
		public ArrangedMessage message(String subject, String content) {
			return new ArrangedMessage(Bc3Arrangement.this.world.run(() -> Bc3Arrangement.this.account
				.addMessage(this.project, subject, content, Bc3Arrangement.this.account.owner(), now())));
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
		public ArrangedScheduleEntry scheduleEntry(String summary, OffsetDateTime startsAt, OffsetDateTime endsAt) {
			return entry(summary, startsAt, endsAt);
		}

		/**
		 * Schedule something for whole days.
		 * @param summary what it is
		 * @param firstDay its first day
		 * @param lastDay its last day
		 * @return the entry
		 */
		public ArrangedScheduleEntry scheduleEntry(String summary, LocalDate firstDay, LocalDate lastDay) {
			return entry(summary, firstDay, lastDay);
		}

		private ArrangedScheduleEntry entry(String summary, Temporal startsAt, Temporal endsAt) {
			return new ArrangedScheduleEntry(
					Bc3Arrangement.this.world.run(() -> Bc3Arrangement.this.account.addScheduleEntry(this.project,
							summary, startsAt, endsAt, Bc3Arrangement.this.account.owner(), now())));
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
		public ArrangedProject campfireLine(String text) {
			Bc3Arrangement.this.world.run(() -> Bc3Arrangement.this.account.addLine(this.project, text, false,
					Bc3Arrangement.this.account.owner(), now()));
			return this;
		}

		/**
		 * Let somebody be a member of the project, who is notified of what others do in
		 * it.
		 * @param principal name of the principal
		 * @return the project
		 */
		public ArrangedProject member(String principal) {
			Bc3Arrangement.this.world.join(Bc3Arrangement.this.account, this.project, principal);
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
		public ArrangedTodolist todolist(String name) {
			return new ArrangedTodolist(Bc3Arrangement.this.world
				.run(() -> Bc3Arrangement.this.account.addTodolist(this.project, name, now())));
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
		public ArrangedColumn triage() {
			return new ArrangedColumn(this.project.cards.triage());
		}

		/**
		 * Return the column of the card table whose cards are completed.
		 * @return the column
		 */
		public ArrangedColumn done() {
			return new ArrangedColumn(this.project.cards.done());
		}

		/**
		 * Make a column of the card table.
		 * @param title its title
		 * @return the column
		 */
		public ArrangedColumn column(String title) {
			return new ArrangedColumn(Bc3Arrangement.this.world
				.run(() -> Bc3Arrangement.this.account.addColumn(this.project, title, now())));
		}

		/**
		 * Return the vault that a project begins with.
		 * @return the vault
		 */
		public ArrangedVault vault() {
			return new ArrangedVault(this.project.vault());
		}

		/**
		 * Make an upload in the vault that the project begins with.
		 * @param name name of the file
		 * @param contentType media type of the file
		 * @param bytes the file
		 * @return the upload
		 */
		public ArrangedUpload upload(String name, MediaType contentType, byte[] bytes) {
			return vault().upload(name, contentType, bytes);
		}

		/**
		 * Make a document in the vault that the project begins with.
		 * @param title its title
		 * @param content its content, HTML
		 * @return the document
		 */
		public ArrangedDocument document(String title, String content) {
			return vault().document(title, content);
		}

	}

	/**
	 * A to-do list that is there.
	 */
	public final class ArrangedTodolist extends Bc3Arranged<TodoList, ArrangedTodolist> {

		ArrangedTodolist(TodoList list) {
			super(Bc3Arrangement.this, list);
		}

		/**
		 * Make a to-do.
		 * @param content what is to be done
		 * @return the to-do
		 */
		public ArrangedTodo todo(String content) {
			return new ArrangedTodo(Bc3Arrangement.this.world
				.run(() -> Bc3Arrangement.this.account.addTodo(this.recording, content, now())));
		}

	}

	/**
	 * A to-do that is there.
	 */
	public final class ArrangedTodo extends Bc3Arranged.ToDo<Todo, ArrangedTodo> {

		ArrangedTodo(Todo todo) {
			super(Bc3Arrangement.this, todo);
		}

		/**
		 * Complete the to-do.
		 * @return the to-do
		 */
		public ArrangedTodo completed() {
			Bc3Arrangement.this.world.run(() -> {
				this.recording.complete(Bc3Arrangement.this.account.owner(), now());
				return this.recording;
			});
			return this;
		}

	}

	/**
	 * A message that is there.
	 */
	public final class ArrangedMessage extends Bc3Arranged<Message, ArrangedMessage> {

		ArrangedMessage(Message message) {
			super(Bc3Arrangement.this, message);
		}

	}

	/**
	 * An entry of a schedule that is there.
	 */
	public final class ArrangedScheduleEntry extends Bc3Arranged<Schedule.Entry, ArrangedScheduleEntry> {

		ArrangedScheduleEntry(Schedule.Entry entry) {
			super(Bc3Arrangement.this, entry);
		}

	}

	/**
	 * A column of a card table that is there.
	 */
	public final class ArrangedColumn {

		private final Column column;

		ArrangedColumn(Column column) {
			this.column = column;
		}

		/**
		 * Return the id of the column.
		 * @return the id
		 */
		public long id() {
			return this.column.id;
		}

		/**
		 * Make a card.
		 * @param title its title
		 * @return the card
		 */
		public ArrangedCard card(String title) {
			return new ArrangedCard(Bc3Arrangement.this.world
				.run(() -> Bc3Arrangement.this.account.addCard(this.column, title, now())));
		}

	}

	/**
	 * A card that is there.
	 */
	public final class ArrangedCard extends Bc3Arranged.ToDo<Card, ArrangedCard> {

		ArrangedCard(Card card) {
			super(Bc3Arrangement.this, card);
		}

		/**
		 * Add a step.
		 * @param title its title
		 * @return the card
		 */
		public ArrangedCard step(String title) {
			Bc3Arrangement.this.world.run(() -> Bc3Arrangement.this.account.addStep(this.recording, title, now()));
			return this;
		}

	}

	/**
	 * A vault that is there.
	 */
	public final class ArrangedVault {

		private final Vault vault;

		ArrangedVault(Vault vault) {
			this.vault = vault;
		}

		/**
		 * Return the id of the vault.
		 * @return the id
		 */
		public long id() {
			return this.vault.id;
		}

		/**
		 * Make a vault in this one.
		 * @param title its title
		 * @return the new vault
		 */
		public ArrangedVault vault(String title) {
			return new ArrangedVault(Bc3Arrangement.this.world
				.run(() -> Bc3Arrangement.this.account.addVault(this.vault.project, this.vault, title, now())));
		}

		/**
		 * Make an upload in this vault.
		 * @param name name of the file
		 * @param contentType media type of the file
		 * @param bytes the file
		 * @return the upload
		 */
		public ArrangedUpload upload(String name, MediaType contentType, byte[] bytes) {
			return new ArrangedUpload(Bc3Arrangement.this.world.run(() -> {
				Account account = Bc3Arrangement.this.account;
				Project project = this.vault.project;
				project.updatedAt = now();
				Upload upload = account.addUpload(project, name, contentType.toString(), bytes, account.owner(), now());
				upload.vault = this.vault;
				return upload;
			}));
		}

		/**
		 * Make a document in this vault.
		 * @param title its title
		 * @param content its content, HTML
		 * @return the document
		 */
		public ArrangedDocument document(String title, String content) {
			return new ArrangedDocument(Bc3Arrangement.this.world.run(() -> {
				Document document = Bc3Arrangement.this.account.addDocument(this.vault.project, title, content, now());
				document.vault = this.vault;
				return document;
			}));
		}

	}

	/**
	 * A file that is there.
	 */
	public final class ArrangedUpload extends Bc3Arranged<Upload, ArrangedUpload> {

		ArrangedUpload(Upload upload) {
			super(Bc3Arrangement.this, upload);
		}

	}

	/**
	 * A document that is there.
	 */
	public final class ArrangedDocument extends Bc3Arranged<Document, ArrangedDocument> {

		ArrangedDocument(Document document) {
			super(Bc3Arrangement.this, document);
		}

	}

}

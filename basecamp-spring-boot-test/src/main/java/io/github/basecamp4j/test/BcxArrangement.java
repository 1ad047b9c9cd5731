package io.github.basecamp4j.test;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.http.MediaType;

import io.github.basecamp4j.test.Account.Document;
import io.github.basecamp4j.test.BcxCalendar.CalendarEvent;
import io.github.basecamp4j.test.BcxTalk.Message;
import io.github.basecamp4j.test.Recording.Place;
import io.github.basecamp4j.test.Todos.Todo;
import io.github.basecamp4j.test.Todos.TodoList;
import io.github.basecamp4j.test.Uploads.Upload;

/**
 * Arranges things in an account of Basecamp 2. What is arranged is the owner's.
 */
public final class BcxArrangement {

	private final World world;

	private final Account account;

	private final Clock clock;

	BcxArrangement(World world, Account account, Clock clock) {
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
		return new ArrangedProject(create(() -> new Place(this.account.addProject(name, now()))).project);
	}

	/**
	 * Make a calendar that belongs to no project.
	 * @param name its name
	 * @return the calendar
	 */
	public ArrangedCalendar calendar(String name) {
		return new ArrangedCalendar(
				create(() -> new Place(this.account.addCalendar(name, this.account.owner(), now()))).project);
	}

	private void addComment(Recording recording, String content) {
		create(() -> this.account.addComment(recording, content, this.account.owner(), now()));
	}

	private <T extends Recording> T create(Supplier<T> work) {
		return this.world.run(() -> {
			T created = work.get();
			happened("created", created);
			return created;
		});
	}

	private void happened(String action, Recording recording) {
		this.account.happened(action, recording, this.account.owner(), now());
	}

	Feed feed() {
		return this.account.feed;
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
			BcxArrangement.this.world.run(() -> this.project.description = description);
			return this;
		}

		/**
		 * Let somebody be a member of the project.
		 * @param principal name of the principal
		 * @return the project
		 */
		public ArrangedProject member(String principal) {
			BcxArrangement.this.world.join(BcxArrangement.this.account, this.project, principal);
			return this;
		}

		/**
		 * Make a to-do list.
		 * @param name its name
		 * @return the list
		 */
		public ArrangedTodolist todolist(String name) {
			return new ArrangedTodolist(
					create(() -> BcxArrangement.this.account.addTodolist(this.project, name, now())));
		}

		/**
		 * Make an upload.
		 * @param name name of the file
		 * @param contentType media type of the file
		 * @param bytes the file
		 * @return the upload
		 */
		public ArrangedUpload upload(String name, MediaType contentType, byte[] bytes) {
			Account account = BcxArrangement.this.account;
			return new ArrangedUpload(create(() -> account.addUpload(this.project, name, contentType.toString(), bytes,
					account.owner(), now())));
		}

		/**
		 * Make a document.
		 * @param title its title
		 * @param content its content, HTML
		 * @return the document
		 */
		public ArrangedDocument document(String title, String content) {
			return new ArrangedDocument(
					create(() -> BcxArrangement.this.account.addDocument(this.project, title, content, now())));
		}

		/**
		 * Post a message.
		 * @param subject its subject
		 * @param content its content, HTML
		 * @return the message
		 */
		public ArrangedMessage message(String subject, String content) {
			return new ArrangedMessage(
					create(() -> BcxArrangement.this.account.addMessage(this.project, subject, content, now())));
		}

		/**
		 * Put an event on one whole day into the calendar of the project.
		 * @param summary what it is
		 * @param day the day
		 * @return the event
		 */
		public ArrangedCalendarEvent calendarEvent(String summary, LocalDate day) {
			return new ArrangedCalendarEvent(
					create(() -> BcxArrangement.this.account.addCalendarEvent(this.project, summary, day, now())));
		}

	}

	/**
	 * A calendar that is there.
	 */
	public final class ArrangedCalendar {

		private final Project calendar;

		ArrangedCalendar(Project calendar) {
			this.calendar = calendar;
		}

		/**
		 * Return the id of the calendar.
		 * @return the id
		 */
		public long id() {
			return this.calendar.id;
		}

		/**
		 * Put an event on one whole day into the calendar.
		 * @param summary what it is
		 * @param day the day
		 * @return the event
		 */
		public ArrangedCalendarEvent calendarEvent(String summary, LocalDate day) {
			return new ArrangedCalendarEvent(
					create(() -> BcxArrangement.this.account.addCalendarEvent(this.calendar, summary, day, now())));
		}

	}

	/**
	 * An event in a calendar that is there.
	 */
	public final class ArrangedCalendarEvent {

		private final CalendarEvent event;

		ArrangedCalendarEvent(CalendarEvent event) {
			this.event = event;
		}

		/**
		 * Return the id of the event.
		 * @return the id
		 */
		public long id() {
			return this.event.id;
		}

		/**
		 * Comment on the event.
		 * @param content what is said, HTML
		 * @return the event
		 */
		public ArrangedCalendarEvent comment(String content) {
			addComment(this.event, content);
			return this;
		}

	}

	/**
	 * A message that is there.
	 */
	public final class ArrangedMessage {

		private final Message message;

		ArrangedMessage(Message message) {
			this.message = message;
		}

		/**
		 * Return the id of the message, which is that of its topic as well.
		 * @return the id
		 */
		public long id() {
			return this.message.id;
		}

		/**
		 * Comment on the message.
		 * @param content what is said, HTML
		 * @return the message
		 */
		public ArrangedMessage comment(String content) {
			addComment(this.message, content);
			return this;
		}

	}

	/**
	 * A file that is there.
	 */
	public final class ArrangedUpload {

		private final Upload upload;

		ArrangedUpload(Upload upload) {
			this.upload = upload;
		}

		/**
		 * Return the id of the upload.
		 * @return the id
		 */
		public long id() {
			return this.upload.id;
		}

		/**
		 * Comment on the upload.
		 * @param content what is said, HTML
		 * @return the upload
		 */
		public ArrangedUpload comment(String content) {
			addComment(this.upload, content);
			return this;
		}

		/**
		 * Return the id of the attachment in the upload, by which the file is listed.
		 * @return the id
		 */
		public long attachmentId() {
			return this.upload.project.uploads.attachments(this.upload).findFirst().orElseThrow().id;
		}

	}

	/**
	 * A to-do list that is there.
	 */
	public final class ArrangedTodolist {

		private final TodoList list;

		ArrangedTodolist(TodoList list) {
			this.list = list;
		}

		/**
		 * Return the id of the list.
		 * @return the id
		 */
		public long id() {
			return this.list.id;
		}

		/**
		 * Comment on the list.
		 * @param content what is said, HTML
		 * @return the list
		 */
		public ArrangedTodolist comment(String content) {
			addComment(this.list, content);
			return this;
		}

		/**
		 * Make a to-do.
		 * @param content what is to be done
		 * @return the to-do
		 */
		public ArrangedTodo todo(String content) {
			return new ArrangedTodo(create(() -> BcxArrangement.this.account.addTodo(this.list, content, now())));
		}

	}

	/**
	 * A to-do that is there.
	 */
	public final class ArrangedTodo {

		private final Todo todo;

		ArrangedTodo(Todo todo) {
			this.todo = todo;
		}

		/**
		 * Return the id of the to-do.
		 * @return the id
		 */
		public long id() {
			return this.todo.id;
		}

		/**
		 * Comment on the to-do.
		 * @param content what is said, HTML
		 * @return the to-do
		 */
		public ArrangedTodo comment(String content) {
			addComment(this.todo, content);
			return this;
		}

		/**
		 * Assign the to-do to somebody, and to nobody else.
		 * @param principal name of the principal
		 * @return the to-do
		 */
		public ArrangedTodo assignedTo(String principal) {
			World world = BcxArrangement.this.world;
			world.run(() -> this.todo.assignees = List.of(world.person(BcxArrangement.this.account, principal)));
			return this;
		}

		/**
		 * Say until when the to-do is to be done.
		 * @param day the day
		 * @return the to-do
		 */
		public ArrangedTodo dueOn(LocalDate day) {
			BcxArrangement.this.world.run(() -> this.todo.dueOn = day);
			return this;
		}

		/**
		 * Complete the to-do.
		 * @return the to-do
		 */
		public ArrangedTodo completed() {
			BcxArrangement.this.world.run(() -> {
				this.todo.complete(BcxArrangement.this.account.owner(), now());
				happened("completed", this.todo);
				return this.todo;
			});
			return this;
		}

	}

	/**
	 * A document that is there.
	 */
	public final class ArrangedDocument {

		private final Document document;

		ArrangedDocument(Document document) {
			this.document = document;
		}

		/**
		 * Return the id of the document.
		 * @return the id
		 */
		public long id() {
			return this.document.id;
		}

		/**
		 * Comment on the document.
		 * @param content what is said, HTML
		 * @return the document
		 */
		public ArrangedDocument comment(String content) {
			addComment(this.document, content);
			return this;
		}

	}

}

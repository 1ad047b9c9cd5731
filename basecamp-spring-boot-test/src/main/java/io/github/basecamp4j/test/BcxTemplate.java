package io.github.basecamp4j.test;

import java.time.OffsetDateTime;

import io.github.basecamp4j.test.Account.Document;
import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.BcxCalendar.CalendarEvent;
import io.github.basecamp4j.test.BcxTalk.Message;
import io.github.basecamp4j.test.Todos.Todo;
import io.github.basecamp4j.test.Todos.TodoList;
import io.github.basecamp4j.test.Uploads.Attachment;
import io.github.basecamp4j.test.Uploads.Upload;

/**
 * Puts into a new project of Basecamp 2 what lies in the template that it is made from:
 * people and things with their files, without comments. Nothing is completed yet.
 */
final class BcxTemplate {

	private final Account account;

	private final Project project;

	private final Person creator;

	private final OffsetDateTime now;

	BcxTemplate(Account account, Project project) {
		this.account = account;
		this.project = project;
		this.creator = project.creator;
		this.now = project.createdAt;
	}

	void copy(Project template) {
		template.members.stream()
			.filter((person) -> !this.project.members.contains(person))
			.forEach(this.project.members::add);
		this.project.clients.addAll(template.clients);
		this.project.clientProject = template.clientProject;
		template.todos.lists().filter(Recording::isActive).forEach(this::copy);
		template.liveDocuments().forEach(this::copy);
		template.talk.messages().filter(Recording::isActive).forEach(this::copy);
		template.calendar.liveEvents().forEach(this::copy);
		template.uploads.uploads().filter(Recording::isActive).forEach(this::copy);
	}

	private void copy(TodoList list) {
		TodoList copy = made(list,
				new TodoList(this.account.nextId(), this.project, list.name, this.creator, this.now));
		copy.description = list.description;
		this.project.todos.add(copy);
		list.todos.stream().filter(Recording::isActive).forEach((todo) -> {
			Todo copied = made(todo, new Todo(this.account.nextId(), copy, todo.content, this.creator, this.now));
			copied.assignees = todo.assignees;
			copied.dueOn = todo.dueOn;
			copy.todos.add(copied);
		});
	}

	private void copy(Document document) {
		Document copy = made(document, new Document(this.account.nextId(), this.project, document.title,
				document.content, this.creator, this.now));
		this.project.documents.put(copy.id, copy);
	}

	private void copy(Message message) {
		this.project.talk.add(made(message, new Message(this.account.nextId(), this.project, message.subject,
				message.content, this.creator, this.now)));
	}

	private void copy(CalendarEvent event) {
		CalendarEvent copy = made(event, new CalendarEvent(this.account.nextId(), this.project, event.summary,
				event.startsAt, event.endsAt, this.creator, this.now));
		copy.description = event.description;
		copy.remindAt = event.remindAt;
		copy.recurring = event.recurring;
		this.project.calendar.add(copy);
	}

	private void copy(Upload upload) {
		Upload copy = made(upload,
				new Upload(this.account.nextId(), this.project, upload.name, upload.file(), this.creator, this.now));
		copy.description = upload.description;
		this.project.uploads.add(copy);
	}

	private <T extends Recording> T made(T original, T copy) {
		copy.hiddenFromClients = original.hiddenFromClients;
		original.project.uploads.attachments(original).forEach((attachment) -> {
			Attachment copied = new Attachment(this.account.nextId(), copy, attachment.title(), attachment.file,
					this.creator, this.now);
			copied.tags.addAll(attachment.tags);
			this.project.uploads.add(copied);
		});
		return copy;
	}

}

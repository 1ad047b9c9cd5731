package io.github.basecamp4j.bcx;

import io.github.basecamp4j.bcx.accesses.AccessOperations;
import io.github.basecamp4j.bcx.attachments.AttachmentOperations;
import io.github.basecamp4j.bcx.calendars.CalendarEventOperations;
import io.github.basecamp4j.bcx.calendars.CalendarOperations;
import io.github.basecamp4j.bcx.comments.CommentOperations;
import io.github.basecamp4j.bcx.documents.DocumentOperations;
import io.github.basecamp4j.bcx.events.EventOperations;
import io.github.basecamp4j.bcx.forwards.ForwardOperations;
import io.github.basecamp4j.bcx.groups.GroupOperations;
import io.github.basecamp4j.bcx.messages.MessageOperations;
import io.github.basecamp4j.bcx.people.PeopleOperations;
import io.github.basecamp4j.bcx.projects.ProjectOperations;
import io.github.basecamp4j.bcx.projects.ProjectTemplateOperations;
import io.github.basecamp4j.bcx.stars.StarOperations;
import io.github.basecamp4j.bcx.tags.TagOperations;
import io.github.basecamp4j.bcx.todos.TodoOperations;
import io.github.basecamp4j.bcx.todos.TodolistOperations;
import io.github.basecamp4j.bcx.topics.TopicOperations;
import io.github.basecamp4j.bcx.uploads.UploadOperations;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Access to Basecamp 2. Immutable, thread-safe and cheap to derive others from.
 *
 * @see <a href="https://github.com/basecamp/bcx-api">The Basecamp 2 API</a>
 */
public final class BcxClient {

	private final BasecampRestClient client;

	/**
	 * Create a client.
	 * @param client an HTTP client for the API of Basecamp 2
	 */
	public BcxClient(BasecampRestClient client) {
		this.client = client;
	}

	/**
	 * Return a client for one account.
	 * @param accountId the account
	 * @return a client that shares everything else with this one
	 */
	public BcxClient forAccount(long accountId) {
		return new BcxClient(this.client.forAccount(accountId));
	}

	/**
	 * Return a client for one principal, wherever it is used: in a job, say.
	 * @param principalName the principal's name
	 * @return a client that shares everything else with this one
	 */
	public BcxClient forPrincipal(String principalName) {
		return new BcxClient(this.client.forPrincipal(principalName));
	}

	/**
	 * Return the operations on projects.
	 * @return the operations
	 */
	public ProjectOperations projects() {
		return ProjectOperations.create(this.client);
	}

	/**
	 * Return the operations on documents.
	 * @return the operations
	 */
	public DocumentOperations documents() {
		return DocumentOperations.create(this.client);
	}

	/**
	 * Return the operations on people.
	 * @return the operations
	 */
	public PeopleOperations people() {
		return PeopleOperations.create(this.client);
	}

	/**
	 * Return the operations on accesses to projects and calendars.
	 * @return the operations
	 */
	public AccessOperations accesses() {
		return AccessOperations.create(this.client);
	}

	/**
	 * Return the operations on attachments.
	 * @return the operations
	 */
	public AttachmentOperations attachments() {
		return AttachmentOperations.create(this.client);
	}

	/**
	 * Return the operations on comments.
	 * @return the operations
	 */
	public CommentOperations comments() {
		return CommentOperations.create(this.client);
	}

	/**
	 * Return the operations on forwarded e-mails.
	 * @return the operations
	 */
	public ForwardOperations forwards() {
		return ForwardOperations.create(this.client);
	}

	/**
	 * Return the operations on messages.
	 * @return the operations
	 */
	public MessageOperations messages() {
		return MessageOperations.create(this.client);
	}

	/**
	 * Return the operations on tags of attachments.
	 * @return the operations
	 */
	public TagOperations tags() {
		return TagOperations.create(this.client);
	}

	/**
	 * Return the operations on to-do lists.
	 * @return the operations
	 */
	public TodolistOperations todolists() {
		return TodolistOperations.create(this.client);
	}

	/**
	 * Return the operations on to-dos.
	 * @return the operations
	 */
	public TodoOperations todos() {
		return TodoOperations.create(this.client);
	}

	/**
	 * Return the operations on topics.
	 * @return the operations
	 */
	public TopicOperations topics() {
		return TopicOperations.create(this.client);
	}

	/**
	 * Return the operations on uploads.
	 * @return the operations
	 */
	public UploadOperations uploads() {
		return UploadOperations.create(this.client);
	}

	/**
	 * Return the operations on groups and subgroups.
	 * @return the operations
	 */
	public GroupOperations groups() {
		return GroupOperations.create(this.client);
	}

	/**
	 * Return the operations on stars.
	 * @return the operations
	 */
	public StarOperations stars() {
		return StarOperations.create(this.client);
	}

	/**
	 * Return the operations on project templates.
	 * @return the operations
	 */
	public ProjectTemplateOperations projectTemplates() {
		return ProjectTemplateOperations.create(this.client);
	}

	/**
	 * Return the operations on what happened.
	 * @return the operations
	 */
	public EventOperations events() {
		return EventOperations.create(this.client);
	}

	/**
	 * Return the operations on calendars.
	 * @return the operations
	 */
	public CalendarOperations calendars() {
		return CalendarOperations.create(this.client);
	}

	/**
	 * Return the operations on events in calendars and projects.
	 * @return the operations
	 */
	public CalendarEventOperations calendarEvents() {
		return CalendarEventOperations.create(this.client);
	}

}

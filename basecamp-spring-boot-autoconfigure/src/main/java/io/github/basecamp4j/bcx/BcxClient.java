package io.github.basecamp4j.bcx;

import io.github.basecamp4j.bcx.accesses.AccessOperations;
import io.github.basecamp4j.bcx.attachments.AttachmentOperations;
import io.github.basecamp4j.bcx.comments.CommentOperations;
import io.github.basecamp4j.bcx.documents.DocumentOperations;
import io.github.basecamp4j.bcx.people.PeopleOperations;
import io.github.basecamp4j.bcx.projects.ProjectOperations;
import io.github.basecamp4j.bcx.projects.ProjectTemplateOperations;
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
	 * Return the operations on project templates.
	 * @return the operations
	 */
	public ProjectTemplateOperations projectTemplates() {
		return ProjectTemplateOperations.create(this.client);
	}

}

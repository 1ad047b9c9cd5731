package io.github.basecamp4j.bc3;

import io.github.basecamp4j.bc3.account.AccountOperations;
import io.github.basecamp4j.bc3.attachments.AttachmentOperations;
import io.github.basecamp4j.bc3.documents.CloudFileOperations;
import io.github.basecamp4j.bc3.documents.DocumentOperations;
import io.github.basecamp4j.bc3.documents.GoogleDocumentOperations;
import io.github.basecamp4j.bc3.documents.UploadOperations;
import io.github.basecamp4j.bc3.documents.VaultOperations;
import io.github.basecamp4j.bc3.people.OutOfOfficeOperations;
import io.github.basecamp4j.bc3.people.PeopleOperations;
import io.github.basecamp4j.bc3.projects.FolderOperations;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.bc3.projects.TemplateOperations;
import io.github.basecamp4j.bc3.projects.ToolOperations;
import io.github.basecamp4j.bc3.recordings.BoostOperations;
import io.github.basecamp4j.bc3.recordings.CommentOperations;
import io.github.basecamp4j.bc3.recordings.EventOperations;
import io.github.basecamp4j.bc3.recordings.RecordingOperations;
import io.github.basecamp4j.bc3.recordings.SubscriptionOperations;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Access to Basecamp 3, 4 and 5. Immutable, thread-safe and cheap to derive others from.
 *
 * @see <a href="https://github.com/basecamp/bc3-api">The Basecamp API</a>
 */
public final class Bc3Client {

	private final BasecampRestClient client;

	/**
	 * Create a client.
	 * @param client an HTTP client for the API of Basecamp 3, 4 and 5
	 */
	public Bc3Client(BasecampRestClient client) {
		this.client = client;
	}

	/**
	 * Return a client for one account.
	 * @param accountId the account
	 * @return a client that shares everything else with this one
	 */
	public Bc3Client forAccount(long accountId) {
		return new Bc3Client(this.client.forAccount(accountId));
	}

	/**
	 * Return a client for one principal, wherever it is used: in a job, say.
	 * @param principalName the principal's name
	 * @return a client that shares everything else with this one
	 */
	public Bc3Client forPrincipal(String principalName) {
		return new Bc3Client(this.client.forPrincipal(principalName));
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
	 * Return the operations on vaults.
	 * @return the operations
	 */
	public VaultOperations vaults() {
		return VaultOperations.create(this.client);
	}

	/**
	 * Return the operations on people.
	 * @return the operations
	 */
	public PeopleOperations people() {
		return PeopleOperations.create(this.client);
	}

	/**
	 * Return the operations on recordings of any kind.
	 * @return the operations
	 */
	public RecordingOperations recordings() {
		return RecordingOperations.create(this.client);
	}

	/**
	 * Return the operations on comments.
	 * @return the operations
	 */
	public CommentOperations comments() {
		return CommentOperations.create(this.client);
	}

	/**
	 * Return the operations on boosts.
	 * @return the operations
	 */
	public BoostOperations boosts() {
		return BoostOperations.create(this.client);
	}

	/**
	 * Return the operations on who is subscribed to a recording.
	 * @return the operations
	 */
	public SubscriptionOperations subscriptions() {
		return SubscriptionOperations.create(this.client);
	}

	/**
	 * Return the operations on what happened to recordings.
	 * @return the operations
	 */
	public EventOperations events() {
		return EventOperations.create(this.client);
	}

	/**
	 * Return the operations on tools of projects.
	 * @return the operations
	 */
	public ToolOperations tools() {
		return ToolOperations.create(this.client);
	}

	/**
	 * Return the operations on templates of projects.
	 * @return the operations
	 */
	public TemplateOperations templates() {
		return TemplateOperations.create(this.client);
	}

	/**
	 * Return the operations on folders of projects.
	 * @return the operations
	 */
	public FolderOperations folders() {
		return FolderOperations.create(this.client);
	}

	/**
	 * Return the operations on absences of people.
	 * @return the operations
	 */
	public OutOfOfficeOperations outOfOffice() {
		return OutOfOfficeOperations.create(this.client);
	}

	/**
	 * Return the operations on uploads.
	 * @return the operations
	 */
	public UploadOperations uploads() {
		return UploadOperations.create(this.client);
	}

	/**
	 * Return the operations on cloud files.
	 * @return the operations
	 */
	public CloudFileOperations cloudFiles() {
		return CloudFileOperations.create(this.client);
	}

	/**
	 * Return the operations on Google documents.
	 * @return the operations
	 */
	public GoogleDocumentOperations googleDocuments() {
		return GoogleDocumentOperations.create(this.client);
	}

	/**
	 * Return the operations on the account itself.
	 * @return the operations
	 */
	public AccountOperations account() {
		return AccountOperations.create(this.client);
	}

	/**
	 * Return the operations on files.
	 * @return the operations
	 */
	public AttachmentOperations attachments() {
		return AttachmentOperations.create(this.client);
	}

}

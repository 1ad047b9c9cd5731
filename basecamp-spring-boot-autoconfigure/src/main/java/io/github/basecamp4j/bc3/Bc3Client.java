package io.github.basecamp4j.bc3;

import io.github.basecamp4j.bc3.documents.DocumentOperations;
import io.github.basecamp4j.bc3.documents.ProjectVaults;
import io.github.basecamp4j.bc3.people.PeopleOperations;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.bc3.vaults.VaultOperations;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Access to Basecamp 3, 4 and 5. Immutable, thread-safe and cheap to derive others from.
 *
 * @see <a href="https://github.com/basecamp/bc3-api">The Basecamp API</a>
 */
public final class Bc3Client {

	private final BasecampRestClient client;

	private final ProjectVaults projectVaults;

	private final ProjectOperations projects;

	private final DocumentOperations documents;

	private final VaultOperations vaults;

	private final PeopleOperations people;

	/**
	 * Create a client.
	 * @param client an HTTP client for the API of Basecamp 3, 4 and 5
	 */
	public Bc3Client(BasecampRestClient client) {
		this(client, new ProjectVaults(client));
	}

	private Bc3Client(BasecampRestClient client, ProjectVaults projectVaults) {
		this.client = client;
		this.projectVaults = projectVaults;
		this.projects = ProjectOperations.create(client);
		this.documents = projectVaults.documents(client);
		this.vaults = VaultOperations.create(client);
		this.people = PeopleOperations.create(client);
	}

	/**
	 * Return a client for one account.
	 * @param accountId the account
	 * @return a client that shares everything else with this one
	 */
	public Bc3Client forAccount(long accountId) {
		return new Bc3Client(this.client.forAccount(accountId), this.projectVaults);
	}

	/**
	 * Return a client for one principal, wherever it is used: in a job, say.
	 * @param principalName the principal's name
	 * @return a client that shares everything else with this one
	 */
	public Bc3Client forPrincipal(String principalName) {
		return new Bc3Client(this.client.forPrincipal(principalName), this.projectVaults);
	}

	/**
	 * Return the operations on projects.
	 * @return the operations
	 */
	public ProjectOperations projects() {
		return this.projects;
	}

	/**
	 * Return the operations on documents.
	 * @return the operations
	 */
	public DocumentOperations documents() {
		return this.documents;
	}

	/**
	 * Return the operations on vaults.
	 * @return the operations
	 */
	public VaultOperations vaults() {
		return this.vaults;
	}

	/**
	 * Return the operations on people.
	 * @return the operations
	 */
	public PeopleOperations people() {
		return this.people;
	}

}

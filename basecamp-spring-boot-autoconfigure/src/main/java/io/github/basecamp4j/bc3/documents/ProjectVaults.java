package io.github.basecamp4j.bc3.documents;

import java.util.function.LongFunction;

import org.springframework.util.ConcurrentLruCache;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.bc3.projects.Project;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.projects.ToolNotEnabledException;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Remembers the top vaults of the projects used lately, for all clients that are derived
 * from one.
 */
public final class ProjectVaults {

	private static final int CAPACITY = 1_000;

	private final ConcurrentLruCache<ProjectKey, Long> vaultIds;

	/**
	 * Create an empty memory.
	 * @param client the client that others are derived from
	 */
	public ProjectVaults(BasecampRestClient client) {
		this(client, CAPACITY);
	}

	ProjectVaults(BasecampRestClient client, int capacity) {
		this.vaultIds = new ConcurrentLruCache<>(capacity,
				(key) -> findVaultId(client.forPrincipal(key.principalName()).forAccount(key.accountId()),
						key.projectId()));
	}

	/**
	 * Create operations on documents that use this memory.
	 * @param client the client itself, or one that is derived from it
	 * @return the operations
	 */
	public DocumentOperations documents(BasecampRestClient client) {
		return new RestClientDocumentOperations(client, this);
	}

	/**
	 * Call something with the top vault of a project. A remembered vault that is no
	 * longer there is looked up once more.
	 * @param <T> the type of the result
	 * @param client the client that tells the principal and the account
	 * @param projectId the project
	 * @param call what to call
	 * @return the result of the call
	 */
	<T> T apply(BasecampRestClient client, long projectId, LongFunction<T> call) {
		ProjectKey key = new ProjectKey(client.principalName(), client.accountId(), projectId);
		Long vaultId = this.vaultIds.get(key);
		try {
			return call.apply(vaultId);
		}
		catch (BasecampNotFoundException ex) {
			this.vaultIds.remove(key);
			Long presentVaultId = this.vaultIds.get(key);
			if (presentVaultId.equals(vaultId)) {
				throw ex;
			}
			return call.apply(presentVaultId);
		}
	}

	private static Long findVaultId(BasecampRestClient client, long projectId) {
		Project project = client.get(Project.class, "/projects/{projectId}.json", projectId);
		return project.tool(Tool.VAULT)
			.map(Tool::id)
			.orElseThrow(() -> new ToolNotEnabledException(projectId, Tool.VAULT));
	}

	/**
	 * A project of an account, as a principal sees it.
	 *
	 * @param principalName the principal
	 * @param accountId the account
	 * @param projectId the project
	 */
	private record ProjectKey(String principalName, long accountId, long projectId) {
	}

}

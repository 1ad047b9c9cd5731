package io.github.basecamp4j.bc3.documents;

import java.util.function.LongFunction;

import org.springframework.util.ConcurrentLruCache;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.bc3.projects.Project;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.projects.ToolNotEnabledException;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Remembers the top vaults of the projects used lately.
 */
final class ProjectVaults {

	private final BasecampRestClient client;

	private final ConcurrentLruCache<ProjectKey, Long> vaultIds;

	ProjectVaults(BasecampRestClient client, int capacity) {
		this.client = client;
		this.vaultIds = new ConcurrentLruCache<>(capacity, (key) -> findVaultId(key.projectId()));
	}

	/**
	 * Call something with the top vault of a project. A remembered vault that is no
	 * longer there is looked up once more.
	 * @param <T> the type of the result
	 * @param projectId the project
	 * @param call what to call
	 * @return the result of the call
	 */
	<T> T apply(long projectId, LongFunction<T> call) {
		ProjectKey key = new ProjectKey(this.client.accountId(), projectId);
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

	private Long findVaultId(long projectId) {
		Project project = this.client.get(Project.class, "/projects/{projectId}.json", projectId);
		return project.tool(Tool.VAULT)
			.map(Tool::id)
			.orElseThrow(() -> new ToolNotEnabledException(projectId, Tool.VAULT));
	}

	/**
	 * A project of an account.
	 *
	 * @param accountId the account
	 * @param projectId the project
	 */
	private record ProjectKey(long accountId, long projectId) {
	}

}

package io.github.basecamp4j.bc3.documents;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Vaults of Basecamp 3, 4 and 5. The top vault of a project is the tool {@code vault} of
 * its dock.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/vaults.md">Vaults</a>
 */
public interface VaultOperations {

	/**
	 * List the vaults that lie directly in a vault.
	 * @param parentVaultId the vault they lie in
	 * @return the vaults
	 */
	Paged<Vault> list(long parentVaultId);

	/**
	 * Return a vault.
	 * @param vaultId the vault
	 * @return the vault
	 */
	Vault get(long vaultId);

	/**
	 * Create a vault.
	 * @param parentVaultId the vault to put it in
	 * @param title its title
	 * @return the new vault
	 */
	Vault create(long parentVaultId, String title);

	/**
	 * Change the title of a vault.
	 * @param vaultId the vault
	 * @param title the new title
	 * @return the renamed vault
	 */
	Vault rename(long vaultId, String title);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static VaultOperations create(BasecampRestClient client) {
		return new RestClientVaultOperations(client);
	}

}

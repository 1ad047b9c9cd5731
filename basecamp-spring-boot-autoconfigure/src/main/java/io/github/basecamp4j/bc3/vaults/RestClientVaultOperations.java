package io.github.basecamp4j.bc3.vaults;

import java.util.Map;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link VaultOperations} over HTTP.
 */
final class RestClientVaultOperations implements VaultOperations {

	private final BasecampRestClient client;

	RestClientVaultOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Vault> list(long parentVaultId) {
		return this.client.list(Vault.class, "/vaults/{vaultId}/vaults.json", parentVaultId);
	}

	@Override
	public Vault get(long vaultId) {
		return this.client.get(Vault.class, "/vaults/{vaultId}.json", vaultId);
	}

	@Override
	public Vault create(long parentVaultId, String title) {
		return this.client.post(Vault.class, "/vaults/{vaultId}/vaults.json", Map.of("title", title), parentVaultId);
	}

	@Override
	public Vault rename(long vaultId, String title) {
		return this.client.put(Vault.class, "/vaults/{vaultId}.json", Map.of("title", title), vaultId);
	}

}

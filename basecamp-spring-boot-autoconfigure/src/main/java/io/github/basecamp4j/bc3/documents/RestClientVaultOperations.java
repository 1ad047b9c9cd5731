package io.github.basecamp4j.bc3.documents;

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
		return this.client.get("/vaults/{vaultId}/vaults.json", parentVaultId).asPages(Vault.class);
	}

	@Override
	public Vault get(long vaultId) {
		return this.client.get("/vaults/{vaultId}.json", vaultId).as(Vault.class);
	}

	@Override
	public Vault create(long parentVaultId, String title) {
		return this.client.post("/vaults/{vaultId}/vaults.json", parentVaultId).field("title", title).as(Vault.class);
	}

	@Override
	public Vault rename(long vaultId, String title) {
		return this.client.put("/vaults/{vaultId}.json", vaultId).field("title", title).as(Vault.class);
	}

}

package io.github.basecamp4j.launchpad;

import java.util.List;

import io.github.basecamp4j.Account;
import io.github.basecamp4j.Product;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link AuthorizationOperations} over HTTP.
 */
final class RestClientAuthorizationOperations implements AuthorizationOperations {

	private final BasecampRestClient client;

	RestClientAuthorizationOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Authorization get() {
		return this.client.get("/authorization.json").as(Authorization.class);
	}

	@Override
	public Identity identity() {
		return get().identity();
	}

	@Override
	public List<Account> accounts() {
		return get().accounts();
	}

	@Override
	public List<Account> accounts(Product product) {
		return accounts().stream().filter((account) -> account.belongsTo(product)).toList();
	}

	@Override
	public AuthorizationOperations forPrincipal(String principalName) {
		return new RestClientAuthorizationOperations(this.client.forPrincipal(principalName));
	}

}

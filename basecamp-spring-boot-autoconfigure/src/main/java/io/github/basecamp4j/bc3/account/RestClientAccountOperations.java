package io.github.basecamp4j.bc3.account;

import io.github.basecamp4j.Content;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link AccountOperations} over HTTP.
 */
final class RestClientAccountOperations implements AccountOperations {

	private final BasecampRestClient client;

	RestClientAccountOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public AccountDetails get() {
		return this.client.get("/account.json").as(AccountDetails.class);
	}

	@Override
	public AccountDetails rename(String name) {
		return this.client.put("/account/name.json").field("name", name).as(AccountDetails.class);
	}

	@Override
	public void updateLogo(Content logo) {
		this.client.put("/account/logo.json").multipart("logo", logo).send();
	}

	@Override
	public void removeLogo() {
		this.client.delete("/account/logo.json").send();
	}

}

package io.github.basecamp4j.autoconfigure;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.Assert;
import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokens;
import io.github.basecamp4j.http.BasecampApi;
import io.github.basecamp4j.http.BasecampRestClient;
import io.github.basecamp4j.http.ClientSettings;

/**
 * Makes the HTTP clients of the APIs from what the application has.
 */
final class BasecampRestClients {

	private final ObjectProvider<RestClient.Builder> builders;

	private final BasecampProperties properties;

	private final ObjectProvider<AccessTokens> accessTokens;

	private final DefaultAccountResolver accountResolver;

	BasecampRestClients(ObjectProvider<RestClient.Builder> builders, BasecampProperties properties,
			ObjectProvider<AccessTokens> accessTokens, DefaultAccountResolver accountResolver) {
		this.builders = builders;
		this.properties = properties;
		this.accessTokens = accessTokens;
		this.accountResolver = accountResolver;
	}

	BasecampRestClient create(BasecampApi api) {
		return BasecampRestClient.create(api, this.builders.getIfAvailable(RestClient::builder), settings(),
				this.accessTokens.getObject(), this.accountResolver::resolveAccountId);
	}

	private ClientSettings settings() {
		String userAgent = this.properties.userAgent();
		Assert.state(userAgent != null, "Property 'basecamp.user-agent' must be set");
		return ClientSettings.of(userAgent).withMaxPages(this.properties.maxPages());
	}

}

package io.github.basecamp4j.autoconfigure;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.StringUtils;
import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokens;
import io.github.basecamp4j.AccountResolver;
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

	private final AccountResolver accountResolver;

	BasecampRestClients(ObjectProvider<RestClient.Builder> builders, BasecampProperties properties,
			ObjectProvider<AccessTokens> accessTokens, AccountResolver accountResolver) {
		this.builders = builders;
		this.properties = properties;
		this.accessTokens = accessTokens;
		this.accountResolver = accountResolver;
	}

	BasecampRestClient create(BasecampApi api) {
		return BasecampRestClient.create(api, this.builders.getIfAvailable(RestClient::builder), settings(),
				this.accessTokens.getObject(), this.accountResolver);
	}

	private ClientSettings settings() {
		return settings(this.properties.userAgent()).withMaxPages(this.properties.maxPages());
	}

	private static ClientSettings settings(@Nullable String userAgent) {
		String advice = "Name the application and a way to reach its owner:\n\n    " + Advice.userAgent();
		if (!StringUtils.hasText(userAgent)) {
			throw new BasecampConfigurationException(
					"Property 'basecamp.user-agent' is not set. Basecamp refuses requests without it.", advice);
		}
		try {
			return ClientSettings.of(userAgent);
		}
		catch (IllegalArgumentException ex) {
			throw new BasecampConfigurationException("Property 'basecamp.user-agent' is '" + userAgent
					+ "'. Basecamp wants to know the application and how to reach its owner.", advice);
		}
	}

}

package io.github.basecamp4j.autoconfigure;

import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.util.StringUtils;
import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.http.BasecampApi;
import io.github.basecamp4j.http.BasecampRestClient;
import io.github.basecamp4j.http.ClientResources;
import io.github.basecamp4j.http.ClientSettings;
import io.github.basecamp4j.tokens.BasecampConnectedEvent;
import io.github.basecamp4j.tokens.BasecampConnectionLostEvent;
import io.github.basecamp4j.tokens.BasecampDisconnectedEvent;

/**
 * Makes the HTTP clients of the APIs from what the application has. Those of Basecamp
 * share their resources; Launchpad, which should answer faster, has its own.
 */
final class BasecampRestClientFactory implements DisposableBean {

	private final ObjectProvider<RestClient.Builder> builders;

	private final BasecampProperties properties;

	private final HttpPolicies policies;

	private final ObjectProvider<AccessTokenProvider> accessTokens;

	private final DefaultAccountResolver accountResolver;

	private final ConcurrentHashMap<Boolean, ClientResources> resources = new ConcurrentHashMap<>();

	BasecampRestClientFactory(ObjectProvider<RestClient.Builder> builders, BasecampProperties properties,
			HttpPolicies policies, ObjectProvider<AccessTokenProvider> accessTokens,
			DefaultAccountResolver accountResolver) {
		this.builders = builders;
		this.properties = properties;
		this.policies = policies;
		this.accessTokens = accessTokens;
		this.accountResolver = accountResolver;
	}

	BasecampRestClient create(BasecampApi api) {
		ClientSettings settings = settings(this.properties.userAgent());
		ClientResources resources = this.resources.computeIfAbsent(api.product() == null, (launchpad) -> launchpad
				? this.policies.launchpad(settings) : this.policies.basecamp(settings, this.accountResolver));
		return BasecampRestClient.create(api, this.builders.getIfUnique(RestClient::builder), resources,
				this.accessTokens.getObject(), this.accountResolver);
	}

	@EventListener
	void connected(BasecampConnectedEvent event) {
		forget(event.principalName());
	}

	@EventListener
	void disconnected(BasecampDisconnectedEvent event) {
		forget(event.principalName());
	}

	@EventListener
	void dead(BasecampConnectionLostEvent event) {
		forget(event.principalName());
	}

	private void forget(String principalName) {
		this.resources.values().forEach((resources) -> resources.evict(principalName));
	}

	@Override
	public void destroy() throws Exception {
		for (ClientResources resources : this.resources.values()) {
			resources.close();
		}
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

package io.github.basecamp4j.test;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.util.Assert;

import io.github.basecamp4j.autoconfigure.BasecampProperties;
import io.github.basecamp4j.tokens.BasecampConnectedEvent;
import io.github.basecamp4j.tokens.BasecampConnections;

/**
 * Keeps connections where the application under test does.
 */
final class AuthorizedClientConnector implements BasecampServer.Connector {

	private final ObjectProvider<ClientRegistrationRepository> registrations;

	private final ObjectProvider<OAuth2AuthorizedClientService> clients;

	private final ObjectProvider<BasecampConnections> connections;

	private final ObjectProvider<BasecampProperties> properties;

	private final ApplicationEventPublisher events;

	private final Set<String> connected = ConcurrentHashMap.newKeySet();

	AuthorizedClientConnector(BasecampServer basecamp, ObjectProvider<ClientRegistrationRepository> registrations,
			ObjectProvider<OAuth2AuthorizedClientService> clients, ObjectProvider<BasecampConnections> connections,
			ObjectProvider<BasecampProperties> properties, ApplicationEventPublisher events) {
		this.registrations = registrations;
		this.clients = clients;
		this.connections = connections;
		this.properties = properties;
		this.events = events;
		basecamp.setConnector(this);
	}

	@Override
	public void connect(String principalName, String accessToken, String refreshToken) {
		String registrationId = this.properties.getObject().registrationId();
		ClientRegistrationRepository registrations = this.registrations.getIfAvailable();
		ClientRegistration registration = (registrations != null) ? registrations.findByRegistrationId(registrationId)
				: null;
		Assert.state(registration != null,
				() -> "The application has no client registration '" + registrationId + "' to connect with");
		Instant now = Instant.now();
		this.clients.getObject()
			.saveAuthorizedClient(
					new OAuth2AuthorizedClient(registration, principalName,
							new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, accessToken, now,
									now.plus(Duration.ofDays(14))),
							new OAuth2RefreshToken(refreshToken, now)),
					UsernamePasswordAuthenticationToken.authenticated(principalName, null,
							AuthorityUtils.NO_AUTHORITIES));
		this.connected.add(principalName);
		this.events.publishEvent(new BasecampConnectedEvent(registrationId, principalName));
	}

	@Override
	public void disconnectAll() {
		for (String principalName : this.connected) {
			this.connections.ifAvailable((connections) -> connections.disconnect(principalName));
		}
		this.connected.clear();
	}

}

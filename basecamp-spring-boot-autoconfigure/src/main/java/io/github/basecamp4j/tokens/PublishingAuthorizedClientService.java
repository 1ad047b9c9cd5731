package io.github.basecamp4j.tokens;

import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;

/**
 * Publishes a {@link BasecampConnectedEvent} for each client of Basecamp's that is saved
 * through it, for services that tell nobody.
 */
public final class PublishingAuthorizedClientService implements OAuth2AuthorizedClientService {

	private final OAuth2AuthorizedClientService clients;

	private final Predicate<ClientRegistration> basecamp;

	private final ApplicationEventPublisher events;

	private PublishingAuthorizedClientService(OAuth2AuthorizedClientService clients,
			Predicate<ClientRegistration> basecamp, ApplicationEventPublisher events) {
		this.clients = clients;
		this.basecamp = basecamp;
		this.events = events;
	}

	/**
	 * Return a service that publishes: the given one, if it is a
	 * {@link JdbcBasecampAuthorizedClientService}, which does so itself, else one around
	 * it.
	 * @param clients where clients are kept
	 * @param basecamp tells Basecamp's registrations from others
	 * @param events receives a {@link BasecampConnectedEvent} for each client of
	 * Basecamp's, once it is saved
	 * @return the service
	 */
	public static OAuth2AuthorizedClientService of(OAuth2AuthorizedClientService clients,
			Predicate<ClientRegistration> basecamp, ApplicationEventPublisher events) {
		return (JdbcBasecampAuthorizedClientService.tokenStoreOf(clients) != null) ? clients
				: new PublishingAuthorizedClientService(clients, basecamp, events);
	}

	@Override
	public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String clientRegistrationId,
			String principalName) {
		return this.clients.loadAuthorizedClient(clientRegistrationId, principalName);
	}

	@Override
	public void saveAuthorizedClient(OAuth2AuthorizedClient authorizedClient, Authentication principal) {
		this.clients.saveAuthorizedClient(authorizedClient, principal);
		ClientRegistration registration = authorizedClient.getClientRegistration();
		if (this.basecamp.test(registration)) {
			this.events.publishEvent(new BasecampConnectedEvent(registration.getRegistrationId(), principal.getName()));
		}
	}

	@Override
	public void removeAuthorizedClient(String clientRegistrationId, String principalName) {
		this.clients.removeAuthorizedClient(clientRegistrationId, principalName);
	}

}

package io.github.basecamp4j.tokens;

import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * Publishes a {@link BasecampConnectedEvent} for each client of Basecamp's that is saved
 * through it, and a {@link BasecampDisconnectedEvent} for each that is removed, for
 * services that tell nobody. The refresh of the operations goes around it: it connects
 * nobody.
 */
public final class PublishingAuthorizedClientService implements OAuth2AuthorizedClientService {

	private final OAuth2AuthorizedClientService clients;

	private final ClientRegistrationRepository registrations;

	private final Predicate<ClientRegistration> basecamp;

	private final ApplicationEventPublisher events;

	private PublishingAuthorizedClientService(OAuth2AuthorizedClientService clients,
			ClientRegistrationRepository registrations, Predicate<ClientRegistration> basecamp,
			ApplicationEventPublisher events) {
		this.clients = clients;
		this.registrations = registrations;
		this.basecamp = basecamp;
		this.events = events;
	}

	/**
	 * Return a service that publishes: the given one, if it does so itself, as
	 * {@link JdbcBasecampAuthorizedClientService} does, else one around it.
	 * @param clients where clients are kept
	 * @param registrations the repository of registrations
	 * @param basecamp tells Basecamp's registrations from others
	 * @param events receives the events, once a client is saved or removed
	 * @return the service
	 */
	public static OAuth2AuthorizedClientService of(OAuth2AuthorizedClientService clients,
			ClientRegistrationRepository registrations, Predicate<ClientRegistration> basecamp,
			ApplicationEventPublisher events) {
		boolean publishes = clients instanceof PublishingAuthorizedClientService
				|| JdbcBasecampAuthorizedClientService.tokenStoreOf(clients) != null;
		return publishes ? clients : new PublishingAuthorizedClientService(clients, registrations, basecamp, events);
	}

	/**
	 * Return what is behind a service that publishes: a refresh connects nobody.
	 */
	static OAuth2AuthorizedClientService silent(OAuth2AuthorizedClientService clients) {
		return (clients instanceof PublishingAuthorizedClientService publishing) ? publishing.clients : clients;
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
		ClientRegistration registration = this.registrations.findByRegistrationId(clientRegistrationId);
		boolean connected = registration != null && this.basecamp.test(registration)
				&& this.clients.loadAuthorizedClient(clientRegistrationId, principalName) != null;
		this.clients.removeAuthorizedClient(clientRegistrationId, principalName);
		if (connected) {
			this.events.publishEvent(new BasecampDisconnectedEvent(clientRegistrationId, principalName));
		}
	}

}

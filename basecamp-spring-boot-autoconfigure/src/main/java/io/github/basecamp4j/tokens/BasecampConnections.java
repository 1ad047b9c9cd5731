package io.github.basecamp4j.tokens;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;

/**
 * The connections of one client registration.
 */
public final class BasecampConnections {

	private final String registrationId;

	private final OAuth2AuthorizedClientService clients;

	private final @Nullable JdbcTokenStore store;

	private final ApplicationEventPublisher events;

	/**
	 * Create connections.
	 * @param registrationId the client registration
	 * @param clients keeps the tokens
	 * @param events hears of connections that are removed
	 */
	public BasecampConnections(String registrationId, OAuth2AuthorizedClientService clients,
			ApplicationEventPublisher events) {
		this.registrationId = registrationId;
		this.clients = PublishingAuthorizedClientService.silent(clients);
		this.store = JdbcBasecampAuthorizedClientService.tokenStoreOf(clients);
		this.events = events;
	}

	/**
	 * Return all connections, by name of the principal.
	 * @return the connections
	 * @throws UnsupportedOperationException if the tokens are not kept in
	 * {@link JdbcBasecampAuthorizedClientService}; Spring Security's services cannot list
	 * what they have
	 */
	public List<BasecampConnection> list() {
		return requireStore().list(this.registrationId);
	}

	/**
	 * Return the connection of a principal.
	 * @param principalName the principal
	 * @return the connection or {@code null}
	 */
	public @Nullable BasecampConnection find(String principalName) {
		StoredTokens tokens = tokens(principalName);
		return (tokens != null)
				? new BasecampConnection(principalName, tokens.accessToken().getExpiresAt(), tokens.lostSince()) : null;
	}

	private @Nullable StoredTokens tokens(String principalName) {
		if (this.store != null) {
			return this.store.read(new ConnectionId(this.registrationId, principalName));
		}
		OAuth2AuthorizedClient client = this.clients.loadAuthorizedClient(this.registrationId, principalName);
		return (client != null) ? StoredTokens.of(client) : null;
	}

	/**
	 * Forget the tokens of a principal. Takes effect at once, whatever becomes of a
	 * transaction of the caller. Launchpad offers no way to revoke them; users do that
	 * among their integrations there.
	 * @param principalName the principal
	 */
	public void disconnect(String principalName) {
		this.clients.removeAuthorizedClient(this.registrationId, principalName);
		if (this.store == null) {
			this.events.publishEvent(new BasecampDisconnectedEvent(this.registrationId, principalName));
		}
	}

	/**
	 * Let a connection that Launchpad refused be tried again, because the refusal was not
	 * the connection's fault.
	 * @param principalName the principal
	 * @return whether there was such a connection
	 * @throws UnsupportedOperationException if the tokens are not kept in
	 * {@link JdbcBasecampAuthorizedClientService}; other services keep no refused tokens
	 */
	public boolean revive(String principalName) {
		return requireStore().revive(new ConnectionId(this.registrationId, principalName));
	}

	private JdbcTokenStore requireStore() {
		if (this.store != null) {
			return this.store;
		}
		throw new UnsupportedOperationException(
				"Connections can be listed and revived with basecamp.token-store.type=jdbc only; the tokens are kept in "
						+ this.clients.getClass().getName());
	}

}

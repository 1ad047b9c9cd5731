package io.github.basecamp4j.tokens;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;

import javax.sql.DataSource;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/**
 * {@link OAuth2AuthorizedClientService} that keeps the tokens of Basecamp's registrations
 * in a database table and those of all others where Spring Boot would have kept them, in
 * memory. A refresh token that Launchpad refused is kept, but not handed out any more.
 */
public final class JdbcBasecampAuthorizedClientService
		implements OAuth2AuthorizedClientService, InitializingBean, DisposableBean {

	private static final Log logger = LogFactory.getLog(JdbcBasecampAuthorizedClientService.class);

	private final JdbcTokenStore store;

	private final ClientRegistrationRepository registrations;

	private final Predicate<ClientRegistration> basecamp;

	private final ApplicationEventPublisher events;

	private final OAuth2AuthorizedClientService others;

	/**
	 * Create a service.
	 * @param dataSource the database
	 * @param table the table, whose name becomes part of the statements as it is
	 * @param encryption encrypts the tokens
	 * @param cacheSize the number of connections whose tokens are kept in memory as well
	 * @param registrations the client registrations
	 * @param basecamp whether a registration is one of Basecamp's
	 * @param events hears of connections that are made and removed
	 */
	public JdbcBasecampAuthorizedClientService(DataSource dataSource, String table, TokenEncryption encryption,
			int cacheSize, ClientRegistrationRepository registrations, Predicate<ClientRegistration> basecamp,
			ApplicationEventPublisher events) {
		this(new JdbcTokenStore(dataSource, new TokenTable(table, encryption), cacheSize, Clock.systemUTC()),
				registrations, basecamp, events);
		if (!encryption.isEnabled()) {
			logger.warn("Basecamp tokens are stored as plain text. To encrypt them, set "
					+ "basecamp.token-store.encryption.keys to the output of: openssl rand -base64 32");
		}
	}

	JdbcBasecampAuthorizedClientService(JdbcTokenStore store, ClientRegistrationRepository registrations,
			Predicate<ClientRegistration> basecamp, ApplicationEventPublisher events) {
		this.store = store;
		this.registrations = registrations;
		this.basecamp = basecamp;
		this.events = events;
		this.others = new InMemoryOAuth2AuthorizedClientService(registrations);
	}

	/**
	 * Return the store behind a service, also when an aspect surrounds it.
	 */
	static @Nullable JdbcTokenStore tokenStoreOf(OAuth2AuthorizedClientService clients) {
		Object target = clients;
		Object next = AopProxyUtils.getSingletonTarget(target);
		while (next != null) {
			target = next;
			next = AopProxyUtils.getSingletonTarget(target);
		}
		return (target instanceof JdbcBasecampAuthorizedClientService jdbc) ? jdbc.store : null;
	}

	/**
	 * Check that the table is there.
	 * @throws MissingTokenTableException if it is not
	 * @throws DeniedTokenTableException if it may not be read
	 */
	@Override
	public void afterPropertiesSet() {
		this.store.check();
	}

	@Override
	public void destroy() {
		this.store.close();
	}

	/**
	 * Encrypt all tokens with the first key. Works while tokens are in use; afterwards
	 * the other keys can go.
	 * @return how many connections were encrypted anew
	 * @throws IllegalStateException if some tokens cannot be decrypted; all others were
	 * encrypted anew, and the message names the principals
	 */
	public int rotate() {
		return this.store.rotate();
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String clientRegistrationId,
			String principalName) {
		ClientRegistration registration = this.registrations.findByRegistrationId(clientRegistrationId);
		if (registration == null || !this.basecamp.test(registration)) {
			return this.others.loadAuthorizedClient(clientRegistrationId, principalName);
		}
		ConnectionId id = new ConnectionId(clientRegistrationId, principalName);
		StoredTokens tokens = this.store.find(id);
		if (tokens == null || (tokens.isDead() && !tokens.isValid(Instant.now()))) {
			return null;
		}
		OAuth2RefreshToken refreshToken = tokens.usableRefreshToken();
		return (T) new OAuth2AuthorizedClient(registration, principalName, tokens.accessToken(),
				(refreshToken != null) ? new OwnedRefreshToken(refreshToken.getTokenValue(), id) : null);
	}

	@Override
	public void saveAuthorizedClient(OAuth2AuthorizedClient authorizedClient, Authentication principal) {
		ClientRegistration registration = authorizedClient.getClientRegistration();
		if (!this.basecamp.test(registration)) {
			this.others.saveAuthorizedClient(authorizedClient, principal);
			return;
		}
		this.store.save(new ConnectionId(registration.getRegistrationId(), principal.getName()),
				StoredTokens.of(authorizedClient));
		this.events.publishEvent(new BasecampConnectedEvent(registration.getRegistrationId(), principal.getName()));
	}

	@Override
	public void removeAuthorizedClient(String clientRegistrationId, String principalName) {
		ClientRegistration registration = this.registrations.findByRegistrationId(clientRegistrationId);
		if (registration == null || !this.basecamp.test(registration)) {
			this.others.removeAuthorizedClient(clientRegistrationId, principalName);
			return;
		}
		if (this.store.remove(new ConnectionId(clientRegistrationId, principalName))) {
			this.events.publishEvent(new BasecampDisconnectedEvent(clientRegistrationId, principalName));
		}
	}

}

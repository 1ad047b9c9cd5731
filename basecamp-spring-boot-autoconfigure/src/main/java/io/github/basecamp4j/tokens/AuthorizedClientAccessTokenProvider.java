package io.github.basecamp4j.tokens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

import io.github.basecamp4j.AccessTokenProvider;

/**
 * {@link AccessTokenProvider} of the principals that are connected with one client
 * registration. Works on and off a web request.
 */
public final class AuthorizedClientAccessTokenProvider implements AccessTokenProvider, DisposableBean {

	private static final Log logger = LogFactory.getLog(AuthorizedClientAccessTokenProvider.class);

	private static final Duration REPLACEMENT_INTERVAL = Duration.ofMinutes(5);

	private final String registrationId;

	private final TokenStore store;

	private final TokenRefresher refresher;

	private final @Nullable ServicePrincipal servicePrincipal;

	private final Clock clock;

	private volatile boolean begun;

	/**
	 * Create access tokens.
	 * @param registrationId the client registration
	 * @param registrations where to find it
	 * @param clients keeps the tokens
	 * @param refreshClient speaks to Launchpad's token endpoint; a refresh token that is
	 * not accepted for good must make it throw an {@code OAuth2AuthorizationException}
	 * with the code {@code invalid_grant}, anything temporary one with the code
	 * {@code temporarily_unavailable}, {@code server_error} or
	 * {@code invalid_token_response}
	 * @param events hears of connections that are dead
	 * @param servicePrincipal a principal that begins with a configured refresh token
	 * @param maxConcurrentRefreshes how many tokens are refreshed at once at most; with
	 * {@link JdbcBasecampAuthorizedClientService} each holds a database connection
	 */
	public AuthorizedClientAccessTokenProvider(String registrationId, ClientRegistrationRepository registrations,
			OAuth2AuthorizedClientService clients,
			OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshClient,
			ApplicationEventPublisher events, @Nullable ServicePrincipal servicePrincipal, int maxConcurrentRefreshes) {
		this(registrationId, registrations, clients, refreshClient, events, servicePrincipal, maxConcurrentRefreshes,
				Clock.systemUTC());
	}

	AuthorizedClientAccessTokenProvider(String registrationId, ClientRegistrationRepository registrations,
			OAuth2AuthorizedClientService clients,
			OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshClient,
			ApplicationEventPublisher events, @Nullable ServicePrincipal servicePrincipal, int maxConcurrentRefreshes,
			Clock clock) {
		this.registrationId = registrationId;
		JdbcTokenStore jdbc = JdbcBasecampAuthorizedClientService.tokenStoreOf(clients);
		OAuth2AuthorizedClientService service = PublishingAuthorizedClientService.silent(clients);
		this.store = (jdbc != null) ? jdbc : new ServiceTokenStore(service, registrations, clock);
		if (jdbc == null && !(service instanceof InMemoryOAuth2AuthorizedClientService)) {
			logger.warn("Basecamp tokens are kept in " + service.getClass().getName()
					+ ", which locks no rows: each instance of the application refreshes them on its own");
		}
		this.refresher = new TokenRefresher(this.store, registrations, refreshClient, events, maxConcurrentRefreshes,
				clock);
		this.servicePrincipal = servicePrincipal;
		this.clock = clock;
	}

	@Override
	public String currentPrincipalName() {
		Authentication authentication = currentUser();
		if (authentication == null) {
			throw new AuthenticationCredentialsNotFoundException("Nobody is signed in on thread '"
					+ Thread.currentThread().getName()
					+ "', so there is nobody to call Basecamp for. In a web application, let the path require a "
					+ "signed-in user; in a job, say whom it acts for: client.forPrincipal(\"...\")");
		}
		String principalName = authentication.getName();
		if (isService(principalName)) {
			throw new AccessDeniedException("A user has the name of the service principal, '" + principalName
					+ "', and must not act with its rights. Set 'basecamp.service.principal' to a name that no user "
					+ "can have; a job says whom it acts for: client.forPrincipal(\"...\")");
		}
		return principalName;
	}

	@Override
	public String getToken(String principalName) {
		ConnectionId id = new ConnectionId(this.registrationId, principalName);
		StoredTokens tokens = find(id);
		if (tokens != null && isValid(tokens)) {
			Predicate<StoredTokens> due = (present) -> RefreshPolicy.isDue(id, present, this.clock.instant());
			if (due.test(tokens)) {
				this.refresher.refreshSoon(id, due);
			}
			return tokens.accessToken().getTokenValue();
		}
		tokens = refresh(id, tokens);
		StoredTokens begun = begin(id, tokens);
		if (begun != tokens) {
			tokens = refresh(id, begun);
		}
		if (tokens == null || !isValid(tokens)) {
			throw notConnected(id);
		}
		return tokens.accessToken().getTokenValue();
	}

	@Override
	public boolean replaceRefusedToken(String principalName, String refusedToken) {
		ConnectionId id = new ConnectionId(this.registrationId, principalName);
		StoredTokens tokens = this.store.read(id);
		Predicate<StoredTokens> refused = (present) -> present.accessToken().getTokenValue().equals(refusedToken);
		if (tokens != null && refused.test(tokens) && tokens.isRefreshable()) {
			tokens = this.refresher.replace(id, refused.and(this::isReplaceable));
		}
		if (tokens == null || (refused.test(tokens) && tokens.isDead())) {
			throw notConnected(id);
		}
		return !refused.test(tokens);
	}

	/**
	 * Only the current user can be sent to Launchpad, and would connect nobody else.
	 */
	private static RuntimeException notConnected(ConnectionId id) {
		Authentication user = currentUser();
		return (user != null && user.getName().equals(id.principalName()))
				? new BasecampAuthorizationRequiredException(id.registrationId(), id.principalName())
				: new BasecampNotConnectedException(id.registrationId(), id.principalName());
	}

	private static @Nullable Authentication currentUser() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication == null || authentication instanceof AnonymousAuthenticationToken
				|| !authentication.isAuthenticated()) ? null : authentication;
	}

	/**
	 * Refresh tokens that Spring Security's own managers found to be expired, under the
	 * same locks as all others: those that came from
	 * {@link JdbcBasecampAuthorizedClientService}, and those of the current user. Who has
	 * to connect again is told so by an exception that makes no manager remove a
	 * connection.
	 * @param request what to refresh
	 * @return the tokens that are stored now, {@code null} if it is not known whose they
	 * are
	 */
	public @Nullable OAuth2AccessTokenResponse refresh(OAuth2RefreshTokenGrantRequest request) {
		ConnectionId id = ownerOf(request);
		if (id == null) {
			return null;
		}
		String expired = request.getAccessToken().getTokenValue();
		StoredTokens tokens = this.refresher.refresh(id,
				(present) -> present.accessToken().getTokenValue().equals(expired) && present.isRefreshable());
		if (tokens == null || !isValid(tokens)) {
			throw notConnected(id);
		}
		return tokens.toResponse(this.clock.instant());
	}

	private @Nullable ConnectionId ownerOf(OAuth2RefreshTokenGrantRequest request) {
		if (request.getRefreshToken() instanceof OwnedRefreshToken token) {
			return token.owner();
		}
		Authentication user = currentUser();
		if (user == null) {
			return null;
		}
		ConnectionId id = new ConnectionId(request.getClientRegistration().getRegistrationId(), user.getName());
		StoredTokens found = this.store.find(id);
		return (found != null && request.getRefreshToken().getTokenValue().equals(found.refreshToken())) ? id : null;
	}

	/**
	 * Require that the current user, if there is one, may connect: not with the name of
	 * the service principal, whose connection would be replaced.
	 * @throws OAuth2AuthorizationException if the user may not
	 */
	public void requireConnectable() {
		Authentication user = currentUser();
		if (user != null && isService(user.getName())) {
			logger.warn("A user has the name of the service principal, '" + user.getName() + "', and was kept from "
					+ "replacing its connection. Set 'basecamp.service.principal' to a name that no user can have");
			throw new OAuth2AuthorizationException(new OAuth2Error(OAuth2ErrorCodes.UNAUTHORIZED_CLIENT));
		}
	}

	private boolean isService(String principalName) {
		ServicePrincipal service = this.servicePrincipal;
		return service != null && service.principalName().equals(principalName);
	}

	/**
	 * Return how many connections have new tokens that could not be saved yet. They are
	 * lost if the application ends before that works.
	 * @return the number of connections
	 */
	public int getUnsavedCount() {
		return this.store.unsavedCount();
	}

	BackgroundWork background() {
		return this.store.background();
	}

	@Override
	public void destroy() {
		this.store.close();
	}

	private boolean isReplaceable(StoredTokens tokens) {
		Instant replacedAt = tokens.replacedAt();
		return tokens.isRefreshable()
				&& (replacedAt == null || this.clock.instant().isAfter(replacedAt.plus(REPLACEMENT_INTERVAL)));
	}

	private boolean isValid(StoredTokens tokens) {
		return tokens.isValid(this.clock.instant());
	}

	private @Nullable StoredTokens find(ConnectionId id) {
		return begin(id, this.store.find(id));
	}

	/**
	 * Lets the configured token replace another one only once, at the start: an instance
	 * that has an older one must not take back what a newer instance did.
	 */
	private @Nullable StoredTokens begin(ConnectionId id, @Nullable StoredTokens tokens) {
		ServicePrincipal service = this.servicePrincipal;
		if (service == null || !service.principalName().equals(id.principalName())) {
			return tokens;
		}
		if (tokens != null && service.isOriginOf(tokens)) {
			this.begun = true;
		}
		return ((tokens == null || !this.begun) && service.replaces(tokens)) ? this.refresher.begin(service, id)
				: tokens;
	}

	private @Nullable StoredTokens refresh(ConnectionId id, @Nullable StoredTokens tokens) {
		return (tokens != null) ? this.refresher.refresh(id, (present) -> !isValid(present) && present.isRefreshable())
				: null;
	}

}

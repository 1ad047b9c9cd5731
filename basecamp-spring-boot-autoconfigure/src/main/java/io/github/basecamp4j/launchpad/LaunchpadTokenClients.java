package io.github.basecamp4j.launchpad;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Predicate;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.endpoint.AbstractOAuth2AuthorizationGrantRequest;
import org.springframework.security.oauth2.client.endpoint.DefaultOAuth2TokenRequestHeadersConverter;
import org.springframework.security.oauth2.client.endpoint.DefaultOAuth2TokenRequestParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.user.OAuth2User;

/**
 * Token clients, and a user service, for an application that uses Basecamp beside other
 * providers. They speak to Launchpad in its own way, and leave every other registration
 * to what the application names, else to Spring Security.
 * <p>
 * A token that Launchpad refuses for good fails with the error code
 * {@code invalid_grant}, that of a person without an active account with
 * {@code access_denied}; what may work later fails with {@code temporarily_unavailable},
 * and what Launchpad is not known to say with {@code invalid_token_response}.
 */
public final class LaunchpadTokenClients {

	private static final Log logger = LogFactory.getLog(LaunchpadTokenClients.class);

	/**
	 * How long to wait for a connection to Launchpad.
	 */
	public static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

	/**
	 * How long to wait for an answer of Launchpad.
	 */
	public static final Duration READ_TIMEOUT = Duration.ofSeconds(5);

	private final ClientHttpRequestFactory requestFactory;

	private final Predicate<ClientRegistration> basecamp;

	private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> exchange;

	private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refresh;

	private LaunchpadTokenClients(ClientHttpRequestFactory requestFactory, Predicate<ClientRegistration> basecamp,
			OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> exchange,
			OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refresh) {
		this.requestFactory = requestFactory;
		this.basecamp = basecamp;
		this.exchange = exchange;
		this.refresh = refresh;
	}

	/**
	 * Create token clients for the registrations that
	 * {@link BasecampClientRegistrations#isBasecamp} tells.
	 * @return the token clients
	 */
	public static LaunchpadTokenClients create() {
		return create(requestFactory(), BasecampClientRegistrations::isBasecamp);
	}

	/**
	 * Create token clients.
	 * @param requestFactory connects to Launchpad; must not follow redirects, which would
	 * carry the client's secret along
	 * @param basecamp tells Basecamp's registrations
	 * @return the token clients
	 */
	public static LaunchpadTokenClients create(ClientHttpRequestFactory requestFactory,
			Predicate<ClientRegistration> basecamp) {
		LaunchpadTokenEndpoint endpoint = new LaunchpadTokenEndpoint(requestFactory);
		return new LaunchpadTokenClients(requestFactory, basecamp, (request) -> exchange(endpoint, request),
				(request) -> refresh(endpoint, request));
	}

	/**
	 * Create token clients that leave it to another one to exchange the codes of
	 * Basecamp's registrations.
	 * @param exchange exchanges the codes of Basecamp's registrations
	 * @return the token clients
	 */
	public LaunchpadTokenClients exchangingThrough(
			OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> exchange) {
		return new LaunchpadTokenClients(this.requestFactory, this.basecamp, exchange, this.refresh);
	}

	/**
	 * Create token clients that leave it to another one to refresh Basecamp's tokens.
	 * @param refresh refreshes the tokens of Basecamp's registrations
	 * @return the token clients
	 */
	public LaunchpadTokenClients refreshingThrough(
			OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refresh) {
		return new LaunchpadTokenClients(this.requestFactory, this.basecamp, this.exchange, refresh);
	}

	static ClientHttpRequestFactory requestFactory() {
		JdkClientHttpRequestFactory requestFactory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.followRedirects(HttpClient.Redirect.NEVER)
			.connectTimeout(CONNECT_TIMEOUT)
			.build());
		requestFactory.setReadTimeout(READ_TIMEOUT);
		return requestFactory;
	}

	/**
	 * Return the client that exchanges codes.
	 * @return a client for all registrations
	 */
	public OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> authorizationCode() {
		return authorizationCode(new RestClientAuthorizationCodeTokenResponseClient());
	}

	/**
	 * Return the client that exchanges codes.
	 * @param others exchanges codes of registrations that are not Basecamp's
	 * @return a client for all registrations
	 */
	public OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> authorizationCode(
			OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> others) {
		return new TokenClient<>(this.basecamp, this.exchange, others);
	}

	/**
	 * Users see little of a failure, and Spring Security logs nothing.
	 */
	private static OAuth2AccessTokenResponse exchange(LaunchpadTokenEndpoint endpoint,
			OAuth2AuthorizationCodeGrantRequest request) {
		try {
			return post(endpoint, request);
		}
		catch (OAuth2AuthorizationException ex) {
			logger.warn(explain(request, ex));
			throw ex;
		}
	}

	private static String explain(OAuth2AuthorizationCodeGrantRequest request, OAuth2AuthorizationException ex) {
		String registrationId = request.getClientRegistration().getRegistrationId();
		String failure = "A user could not connect with client registration '" + registrationId
				+ "', because Launchpad ";
		if (!(ex instanceof LaunchpadRefusalException refusal)) {
			return failure + "gave no usable answer to the exchange of a code: " + ex.getMessage();
		}
		failure += "refused to exchange a code: " + refusal.getAnswer();
		if (ex.getError().getErrorCode().equals(OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE)) {
			return failure + ". It is in trouble, or limits us; later it may work";
		}
		String property = "'spring.security.oauth2.client.registration." + registrationId;
		return failure + ". Compare " + property + ".client-id' and " + property
				+ ".client-secret' with https://launchpad.37signals.com/integrations, where the redirect URI has to be "
				+ request.getAuthorizationExchange().getAuthorizationRequest().getRedirectUri();
	}

	/**
	 * Return the client that refreshes tokens. An answer without a refresh token keeps
	 * the old one.
	 * @return a client for all registrations
	 */
	public OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshToken() {
		return refreshToken(new RestClientRefreshTokenTokenResponseClient());
	}

	/**
	 * Return the client that refreshes tokens. An answer of Launchpad without a refresh
	 * token keeps the old one.
	 * @param others refreshes tokens of registrations that are not Basecamp's
	 * @return a client for all registrations
	 */
	public OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshToken(
			OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> others) {
		return new TokenClient<>(this.basecamp, this.refresh, others);
	}

	/**
	 * Return the service that loads the user of a login.
	 * @return a user service for all registrations
	 */
	public OAuth2UserService<OAuth2UserRequest, OAuth2User> userService() {
		return userService(new DefaultOAuth2UserService());
	}

	/**
	 * Return the service that loads the user of a login.
	 * @param others loads users of registrations that are not Basecamp's
	 * @return a user service for all registrations
	 */
	public OAuth2UserService<OAuth2UserRequest, OAuth2User> userService(
			OAuth2UserService<OAuth2UserRequest, OAuth2User> others) {
		return new BasecampOAuth2UserService(this.requestFactory, this.basecamp, others);
	}

	/**
	 * Return whether a token client or a user service comes from here.
	 * @param client what speaks for all registrations
	 * @return whether it knows how to speak to Launchpad
	 */
	public static boolean isLaunchpadAware(Object client) {
		return client instanceof TokenClient || client instanceof BasecampOAuth2UserService;
	}

	private static OAuth2AccessTokenResponse refresh(LaunchpadTokenEndpoint endpoint,
			OAuth2RefreshTokenGrantRequest request) {
		OAuth2AccessTokenResponse answer = post(endpoint, request);
		if (answer.getRefreshToken() != null) {
			return answer;
		}
		return OAuth2AccessTokenResponse.withResponse(answer)
			.refreshToken(request.getRefreshToken().getTokenValue())
			.build();
	}

	private static <T extends AbstractOAuth2AuthorizationGrantRequest> OAuth2AccessTokenResponse post(
			LaunchpadTokenEndpoint endpoint, T request) {
		return endpoint.post(request.getClientRegistration().getProviderDetails().getTokenUri(),
				new DefaultOAuth2TokenRequestHeadersConverter<T>().convert(request),
				new DefaultOAuth2TokenRequestParametersConverter<T>().convert(request));
	}

	/**
	 * Sends each request where it belongs.
	 *
	 * @param <T> the type of the request
	 * @param basecamp tells Basecamp's registrations
	 * @param launchpad the client for those
	 * @param others the client for all others
	 */
	private record TokenClient<T extends AbstractOAuth2AuthorizationGrantRequest>(
			Predicate<ClientRegistration> basecamp, OAuth2AccessTokenResponseClient<T> launchpad,
			OAuth2AccessTokenResponseClient<T> others) implements OAuth2AccessTokenResponseClient<T> {

		@Override
		public OAuth2AccessTokenResponse getTokenResponse(T request) {
			return (this.basecamp.test(request.getClientRegistration()) ? this.launchpad : this.others)
				.getTokenResponse(request);
		}

	}

}

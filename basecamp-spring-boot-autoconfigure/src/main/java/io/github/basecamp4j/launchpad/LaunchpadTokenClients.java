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
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

/**
 * Token clients for an application that uses Basecamp beside other providers. They speak
 * to Launchpad in its own way, and leave every other registration to Spring Security's
 * clients.
 * <p>
 * A token that Launchpad refuses for good fails with the error code
 * {@code invalid_grant}; what may work later fails with {@code temporarily_unavailable}.
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

	private final LaunchpadTokenEndpoint endpoint;

	private final Predicate<ClientRegistration> basecamp;

	private LaunchpadTokenClients(LaunchpadTokenEndpoint endpoint, Predicate<ClientRegistration> basecamp) {
		this.endpoint = endpoint;
		this.basecamp = basecamp;
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
		return new LaunchpadTokenClients(new LaunchpadTokenEndpoint(requestFactory), basecamp);
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
		OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> others = new RestClientAuthorizationCodeTokenResponseClient();
		return (request) -> isBasecamp(request) ? exchange(request) : others.getTokenResponse(request);
	}

	/**
	 * Users see little of a failure, and Spring Security logs nothing.
	 */
	private OAuth2AccessTokenResponse exchange(OAuth2AuthorizationCodeGrantRequest request) {
		try {
			return post(request);
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
		OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> others = new RestClientRefreshTokenTokenResponseClient();
		return (request) -> isBasecamp(request) ? refresh(request) : others.getTokenResponse(request);
	}

	private OAuth2AccessTokenResponse refresh(OAuth2RefreshTokenGrantRequest request) {
		OAuth2AccessTokenResponse answer = post(request);
		if (answer.getRefreshToken() != null) {
			return answer;
		}
		return OAuth2AccessTokenResponse.withResponse(answer)
			.refreshToken(request.getRefreshToken().getTokenValue())
			.build();
	}

	private boolean isBasecamp(AbstractOAuth2AuthorizationGrantRequest request) {
		return this.basecamp.test(request.getClientRegistration());
	}

	private <T extends AbstractOAuth2AuthorizationGrantRequest> OAuth2AccessTokenResponse post(T request) {
		return this.endpoint.post(request.getClientRegistration().getProviderDetails().getTokenUri(),
				new DefaultOAuth2TokenRequestHeadersConverter<T>().convert(request),
				new DefaultOAuth2TokenRequestParametersConverter<T>().convert(request));
	}

}

package io.github.basecamp4j.launchpad;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Predicate;

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
		return (request) -> isBasecamp(request) ? post(request) : others.getTokenResponse(request);
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

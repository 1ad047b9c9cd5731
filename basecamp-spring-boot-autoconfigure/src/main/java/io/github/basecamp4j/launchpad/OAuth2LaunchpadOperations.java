package io.github.basecamp4j.launchpad;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.util.Assert;

/**
 * {@link LaunchpadOperations} over Spring Security's OAuth 2 client.
 */
public final class OAuth2LaunchpadOperations implements LaunchpadOperations {

	private final ClientRegistrationRepository registrations;

	private final String registrationId;

	private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokenClient;

	private final OAuth2AuthorizedClientService authorizedClients;

	/**
	 * Create operations.
	 * @param registrations the repository of registrations
	 * @param registrationId id of Basecamp's registration
	 * @param tokenClient exchanges the code
	 * @param authorizedClients stores the tokens
	 */
	public OAuth2LaunchpadOperations(ClientRegistrationRepository registrations, String registrationId,
			OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokenClient,
			OAuth2AuthorizedClientService authorizedClients) {
		this.registrations = registrations;
		this.registrationId = registrationId;
		this.tokenClient = tokenClient;
		this.authorizedClients = authorizedClients;
	}

	@Override
	public String authorizationUrl(String redirectUri, String state) {
		Assert.hasText(state, "'state' must not be empty");
		return withoutPlus(authorizationRequest(registration(), redirectUri, state).getAuthorizationRequestUri());
	}

	/**
	 * Encode what a server may read as a space.
	 */
	private static String withoutPlus(String url) {
		return url.replace("+", "%2B");
	}

	@Override
	public void connect(String principalName, String code, String redirectUri) {
		Assert.hasText(principalName, "'principalName' must not be empty");
		ClientRegistration registration = registration();
		OAuth2AuthorizationExchange exchange = new OAuth2AuthorizationExchange(
				authorizationRequest(registration, redirectUri, null),
				OAuth2AuthorizationResponse.success(code).redirectUri(redirectUri).build());
		OAuth2AccessTokenResponse answer = this.tokenClient
			.getTokenResponse(new OAuth2AuthorizationCodeGrantRequest(registration, exchange));
		Authentication principal = UsernamePasswordAuthenticationToken.authenticated(principalName, null,
				AuthorityUtils.NO_AUTHORITIES);
		this.authorizedClients.saveAuthorizedClient(new OAuth2AuthorizedClient(registration, principalName,
				answer.getAccessToken(), answer.getRefreshToken()), principal);
	}

	private ClientRegistration registration() {
		ClientRegistration registration = this.registrations.findByRegistrationId(this.registrationId);
		Assert.state(registration != null,
				() -> "There is no client registration '" + this.registrationId
						+ "'. Set 'spring.security.oauth2.client.registration." + this.registrationId
						+ ".client-id' and '.client-secret', or name another one in 'basecamp.registration-id'");
		return registration;
	}

	private static OAuth2AuthorizationRequest authorizationRequest(ClientRegistration registration, String redirectUri,
			@Nullable String state) {
		String authorizationUri = registration.getProviderDetails().getAuthorizationUri();
		Assert.state(authorizationUri != null, "Basecamp's client registration has no authorization URI");
		return OAuth2AuthorizationRequest.authorizationCode()
			.authorizationUri(authorizationUri)
			.clientId(registration.getClientId())
			.redirectUri(redirectUri)
			.state(state)
			.build();
	}

}

package io.github.basecamp4j.launchpad;

import java.net.URI;
import java.util.Map;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

import io.github.basecamp4j.http.BasecampApi;

/**
 * What Launchpad expects of a {@link ClientRegistration}. For applications with a
 * repository of their own; Boot's properties get the same defaults by themselves.
 */
public final class BasecampClientRegistrations {

	/**
	 * Redirect URI for login and connect alike. A chain in which another provider logs
	 * users in needs {@code {baseUrl}/authorize/oauth2/code/{registrationId}}, since this
	 * one would replace the login.
	 */
	public static final String REDIRECT_URI = "{baseUrl}/login/oauth2/code/{registrationId}";

	/**
	 * Name of the attribute that becomes the principal's name.
	 */
	public static final String USER_NAME_ATTRIBUTE = "id";

	private static final Map<String, Object> PROVIDER = Map.of("provider", "basecamp");

	static final String AUTHORIZATION_PATH = "/authorization/new";

	static final String TOKEN_PATH = "/authorization/token";

	static final String USER_INFO_PATH = "/authorization.json";

	private BasecampClientRegistrations() {
	}

	/**
	 * Create a builder that lacks only client id and secret.
	 * @param registrationId id of the registration
	 * @return the builder
	 */
	public static ClientRegistration.Builder builder(String registrationId) {
		return builder(registrationId, BasecampApi.LAUNCHPAD_BASE_URL);
	}

	/**
	 * Create a builder that lacks only client id and secret.
	 * @param registrationId id of the registration
	 * @param launchpadBaseUrl scheme, host and port of a stand-in for Launchpad
	 * @return the builder
	 */
	public static ClientRegistration.Builder builder(String registrationId, URI launchpadBaseUrl) {
		return ClientRegistration.withRegistrationId(registrationId)
			.clientName("Basecamp")
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri(REDIRECT_URI)
			.authorizationUri(launchpadBaseUrl + AUTHORIZATION_PATH)
			.tokenUri(launchpadBaseUrl + TOKEN_PATH)
			.userInfoUri(launchpadBaseUrl + USER_INFO_PATH)
			.userNameAttributeName(USER_NAME_ATTRIBUTE)
			.providerConfigurationMetadata(PROVIDER);
	}

	/**
	 * Return whether a registration is one of Basecamp: its token endpoint is at
	 * Launchpad, or it was made by a builder from here.
	 * @param registration the registration
	 * @return whether it is one of Basecamp
	 */
	public static boolean isBasecamp(ClientRegistration registration) {
		ClientRegistration.ProviderDetails provider = registration.getProviderDetails();
		return provider.getTokenUri().startsWith(BasecampApi.LAUNCHPAD_BASE_URL + "/")
				|| PROVIDER.equals(provider.getConfigurationMetadata());
	}

}

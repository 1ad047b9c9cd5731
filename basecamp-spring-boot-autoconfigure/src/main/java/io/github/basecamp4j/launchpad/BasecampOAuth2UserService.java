package io.github.basecamp4j.launchpad;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.web.client.RestTemplate;

/**
 * Loads the user of a login with Basecamp, whose name is the id of the identity: e-mail
 * addresses are not verified by 37signals. Leaves every other registration to another
 * service.
 */
public final class BasecampOAuth2UserService implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

	private static final OAuth2Error NO_IDENTITY = new OAuth2Error("invalid_user_info_response",
			"Launchpad did not tell whose token it is", null);

	private final OAuth2UserService<OAuth2UserRequest, OAuth2User> basecampUsers;

	private final Predicate<ClientRegistration> basecamp;

	private final OAuth2UserService<OAuth2UserRequest, OAuth2User> others;

	/**
	 * Create a user service for the registrations that
	 * {@link BasecampClientRegistrations#isBasecamp} tells.
	 */
	public BasecampOAuth2UserService() {
		this(LaunchpadTokenClients.requestFactory(), BasecampClientRegistrations::isBasecamp,
				new DefaultOAuth2UserService());
	}

	/**
	 * Create a user service.
	 * @param requestFactory connects to Launchpad; must not follow redirects, which would
	 * carry the access token along
	 * @param basecamp tells Basecamp's registrations
	 * @param others loads the users of all other registrations
	 */
	public BasecampOAuth2UserService(ClientHttpRequestFactory requestFactory, Predicate<ClientRegistration> basecamp,
			OAuth2UserService<OAuth2UserRequest, OAuth2User> others) {
		RestTemplate restTemplate = new RestTemplate(requestFactory);
		restTemplate.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
		DefaultOAuth2UserService users = new DefaultOAuth2UserService();
		users.setRestOperations(restTemplate);
		users.setAttributesConverter((request) -> BasecampOAuth2UserService::identity);
		this.basecampUsers = users;
		this.basecamp = basecamp;
		this.others = others;
	}

	@Override
	public @Nullable OAuth2User loadUser(OAuth2UserRequest request) {
		return this.basecamp.test(request.getClientRegistration()) ? loadBasecampUser(request)
				: this.others.loadUser(request);
	}

	private @Nullable OAuth2User loadBasecampUser(OAuth2UserRequest request) {
		try {
			return this.basecampUsers.loadUser(request);
		}
		catch (IllegalArgumentException ex) {
			throw new OAuth2AuthenticationException(NO_IDENTITY, ex);
		}
	}

	private static Map<String, Object> identity(Map<String, Object> authorization) {
		if (!(authorization.get("identity") instanceof Map<?, ?> identity) || identity.get("id") == null) {
			throw new OAuth2AuthenticationException(NO_IDENTITY);
		}
		Map<String, Object> attributes = new LinkedHashMap<>();
		identity.forEach((name, value) -> attributes.put(String.valueOf(name), value));
		attributes.put("id", String.valueOf(identity.get("id")));
		return attributes;
	}

}

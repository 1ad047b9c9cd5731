package io.github.basecamp4j.sample.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Begins authorization for registrations that there are. For any other Spring Security
 * would answer with status 500; this way there is no such page.
 */
final class KnownRegistrations implements OAuth2AuthorizationRequestResolver {

	private static final String BASE_URI = "/oauth2/authorization";

	private static final RequestMatcher LINK = PathPatternRequestMatcher.pathPattern(BASE_URI + "/{registrationId}");

	private final ClientRegistrationRepository registrations;

	private final OAuth2AuthorizationRequestResolver resolver;

	KnownRegistrations(ClientRegistrationRepository registrations) {
		this.registrations = registrations;
		this.resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, BASE_URI);
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
		String registrationId = LINK.matcher(request).getVariables().get("registrationId");
		return (registrationId != null && this.registrations.findByRegistrationId(registrationId) != null)
				? this.resolver.resolve(request) : null;
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
		return this.resolver.resolve(request, registrationId);
	}

}

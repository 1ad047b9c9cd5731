package io.github.basecamp4j.autoconfigure;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.util.StringUtils;

/**
 * Looks at Basecamp's registrations when the application starts: tells what to enter at
 * Launchpad, and refuses a registration beside a fixed access token.
 */
final class BasecampRegistrationCheck implements SmartInitializingSingleton {

	private static final Log logger = LogFactory.getLog(BasecampRegistrationCheck.class);

	private final ObjectProvider<ClientRegistrationRepository> repositories;

	private final BasecampRegistrations registrations;

	private final BasecampProperties properties;

	BasecampRegistrationCheck(ObjectProvider<ClientRegistrationRepository> repositories,
			BasecampRegistrations registrations, BasecampProperties properties) {
		this.repositories = repositories;
		this.registrations = registrations;
		this.properties = properties;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.repositories.ifUnique((repository) -> {
			List<ClientRegistration> basecamp = registrations(repository).filter(this.registrations::isBasecamp)
				.toList();
			basecamp.forEach(this::check);
			if (!basecamp.isEmpty() && basecamp.stream().noneMatch(this::isUsed)) {
				throw new BasecampConfigurationException(
						"Property 'basecamp.registration-id' is '" + this.properties.registrationId()
								+ "', but there is no such client registration of Basecamp.",
						"Name the one to use:\n\n    basecamp.registration-id=" + basecamp.get(0).getRegistrationId());
			}
		});
	}

	private boolean isUsed(ClientRegistration registration) {
		return registration.getRegistrationId().equals(this.properties.registrationId());
	}

	private Stream<ClientRegistration> registrations(ClientRegistrationRepository repository) {
		if (repository instanceof Iterable<?> registrations) {
			return StreamSupport.stream(registrations.spliterator(), false).map(ClientRegistration.class::cast);
		}
		return Stream.ofNullable(repository.findByRegistrationId(this.properties.registrationId()));
	}

	private void check(ClientRegistration registration) {
		String registrationId = registration.getRegistrationId();
		if (StringUtils.hasText(this.properties.accessToken())) {
			throw new BasecampConfigurationException(
					"Both 'basecamp.access-token' and the client registration '" + registrationId
							+ "' are configured, so it is not clear whose token to use.",
					"Remove 'basecamp.access-token', which acts for every caller, or remove '" + Advice.REGISTRATION
							+ registrationId + "', which acts for the user who connected.");
		}
		String redirectUri = registration.getRedirectUri();
		if (redirectUri != null) {
			logger.info("Redirect URI of client registration '" + registrationId
					+ "', to enter at https://launchpad.37signals.com/integrations: "
					+ redirectUri.replace("{registrationId}", registrationId));
		}
	}

}

package io.github.basecamp4j.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.util.StringUtils;

/**
 * Looks at Basecamp's registrations when the application starts: refuses those that
 * cannot work, and tells what to enter at Launchpad.
 */
final class BasecampRegistrationCheck implements SmartInitializingSingleton {

	private static final Log logger = LogFactory.getLog(BasecampRegistrationCheck.class);

	private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^${}]+)}");

	private final ObjectProvider<ClientRegistrationRepository> repositories;

	private final BasecampRegistrations registrations;

	private final BasecampProperties properties;

	private final Environment environment;

	BasecampRegistrationCheck(ObjectProvider<ClientRegistrationRepository> repositories,
			BasecampRegistrations registrations, BasecampProperties properties, Environment environment) {
		this.repositories = repositories;
		this.registrations = registrations;
		this.properties = properties;
		this.environment = environment;
	}

	@Override
	public void afterSingletonsInstantiated() {
		List<ClientRegistration> basecamp = basecamp();
		basecamp.forEach(this::requireNoAccessToken);
		if (!basecamp.isEmpty() && basecamp.stream().noneMatch(this::isUsed)) {
			throw new BasecampConfigurationException(
					"Property 'basecamp.registration-id' is '" + this.properties.registrationId()
							+ "', but there is no such client registration of Basecamp.",
					"Name the one to use:\n\n    basecamp.registration-id=" + basecamp.get(0).getRegistrationId());
		}
		basecamp.forEach(BasecampRegistrationCheck::requireCredentials);
	}

	@EventListener(ApplicationReadyEvent.class)
	void tellRedirectUris() {
		RedirectUris redirectUris = new RedirectUris(this.environment);
		for (ClientRegistration registration : basecamp()) {
			logger.info("Redirect URI of client registration '" + registration.getRegistrationId()
					+ "', to enter at https://launchpad.37signals.com/integrations: "
					+ redirectUris.describe(registration));
		}
	}

	private List<ClientRegistration> basecamp() {
		List<ClientRegistration> basecamp = new ArrayList<>();
		this.repositories.ifUnique((repository) -> registrations(repository).filter(this.registrations::isBasecamp)
			.forEach(basecamp::add));
		return basecamp;
	}

	private boolean isUsed(ClientRegistration registration) {
		return registration.getRegistrationId().equals(this.properties.registrationId());
	}

	/**
	 * A repository that makes registrations late, asking their issuers, is left alone.
	 */
	private Stream<ClientRegistration> registrations(ClientRegistrationRepository repository) {
		if (repository instanceof InMemoryClientRegistrationRepository registrations) {
			return StreamSupport.stream(registrations.spliterator(), false);
		}
		return (repository instanceof SupplierClientRegistrationRepository) ? Stream.empty()
				: Stream.ofNullable(repository.findByRegistrationId(this.properties.registrationId()));
	}

	private void requireNoAccessToken(ClientRegistration registration) {
		String registrationId = registration.getRegistrationId();
		if (StringUtils.hasText(this.properties.accessToken())) {
			throw new BasecampConfigurationException(
					"Both 'basecamp.access-token' and the client registration '" + registrationId
							+ "' are configured, so it is not clear whose token to use.",
					"Remove 'basecamp.access-token', which acts for every caller, or remove '" + Advice.REGISTRATION
							+ registrationId + "', which acts for the user who connected.");
		}
	}

	private static void requireCredentials(ClientRegistration registration) {
		String registrationId = registration.getRegistrationId();
		requireResolved(registrationId, "client id", registration.getClientId());
		requireResolved(registrationId, "client secret", registration.getClientSecret());
		if (!StringUtils.hasText(registration.getClientSecret())) {
			throw new BasecampConfigurationException(
					"The client secret of client registration '" + registrationId + "' is not set.",
					Advice.credentials(registrationId));
		}
	}

	private static void requireResolved(String registrationId, String name, String value) {
		Matcher placeholder = PLACEHOLDER.matcher(value);
		if (placeholder.find()) {
			throw new BasecampConfigurationException(
					"The %s of client registration '%s' has the placeholder '%s', which nothing resolves."
						.formatted(name, registrationId, placeholder.group()),
					"Set the environment variable or the property '" + placeholder.group(1) + "'.\n"
							+ Advice.credentials(registrationId));
		}
	}

}

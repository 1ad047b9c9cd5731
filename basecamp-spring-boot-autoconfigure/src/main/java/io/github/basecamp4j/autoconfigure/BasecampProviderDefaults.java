package io.github.basecamp4j.autoconfigure;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Provider;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.util.StringUtils;

import io.github.basecamp4j.launchpad.BasecampClientRegistrations;

/**
 * Fills what the application left out of registrations whose provider is
 * {@code basecamp}.
 */
final class BasecampProviderDefaults implements BeanPostProcessor {

	static final String PROVIDER_ID = "basecamp";

	private final ObjectProvider<BasecampConnectionDetails> connectionDetails;

	BasecampProviderDefaults(ObjectProvider<BasecampConnectionDetails> connectionDetails) {
		this.connectionDetails = connectionDetails;
	}

	@Override
	public Object postProcessBeforeInitialization(Object bean, String beanName) {
		if (bean instanceof OAuth2ClientProperties clientProperties) {
			clientProperties.getRegistration().forEach((registrationId, registration) -> {
				if (isBasecamp(registrationId, registration)) {
					fill(clientProperties, registrationId, registration);
				}
			});
		}
		return bean;
	}

	static boolean isBasecamp(String registrationId, Registration registration) {
		String provider = (registration.getProvider() != null) ? registration.getProvider() : registrationId;
		return provider.equals(PROVIDER_ID);
	}

	private void fill(OAuth2ClientProperties clientProperties, String registrationId, Registration registration) {
		BasecampConnectionDetails connectionDetails = this.connectionDetails.getObject();
		setIfPresent(registration::setClientId, connectionDetails.getClientId());
		setIfPresent(registration::setClientSecret, connectionDetails.getClientSecret());
		if (!StringUtils.hasText(registration.getClientId())) {
			throw new BasecampConfigurationException(
					"Property '" + Advice.REGISTRATION + registrationId + ".client-id' is not set.",
					Advice.credentials(registrationId));
		}
		ClientRegistration defaults = BasecampClientRegistrations
			.builder(registrationId, connectionDetails.getLaunchpadBaseUrl())
			.clientId(registration.getClientId())
			.build();
		setIfMissing(registration::getClientName, registration::setClientName, defaults.getClientName());
		setIfMissing(registration::getRedirectUri, registration::setRedirectUri, defaults.getRedirectUri());
		setIfMissing(registration::getAuthorizationGrantType, registration::setAuthorizationGrantType,
				defaults.getAuthorizationGrantType().getValue());
		setIfMissing(registration::getClientAuthenticationMethod, registration::setClientAuthenticationMethod,
				defaults.getClientAuthenticationMethod().getValue());
		Provider provider = clientProperties.getProvider().computeIfAbsent(PROVIDER_ID, (id) -> new Provider());
		if (!(connectionDetails instanceof PropertiesBasecampConnectionDetails)) {
			forgetAddresses(provider);
		}
		fill(provider, defaults);
	}

	private void fill(Provider provider, ClientRegistration defaults) {
		ClientRegistration.ProviderDetails details = defaults.getProviderDetails();
		ClientRegistration.ProviderDetails.UserInfoEndpoint userInfo = details.getUserInfoEndpoint();
		setIfMissing(provider::getAuthorizationUri, provider::setAuthorizationUri, details.getAuthorizationUri());
		setIfMissing(provider::getTokenUri, provider::setTokenUri, details.getTokenUri());
		setIfMissing(provider::getUserInfoUri, provider::setUserInfoUri, userInfo.getUri());
		setIfMissing(provider::getUserNameAttribute, provider::setUserNameAttribute,
				userInfo.getUserNameAttributeName());
	}

	/**
	 * Addresses of properties lead to another Launchpad than the one of the details.
	 */
	private static void forgetAddresses(Provider provider) {
		provider.setAuthorizationUri(null);
		provider.setTokenUri(null);
		provider.setUserInfoUri(null);
	}

	private static void setIfPresent(Consumer<String> setter, @Nullable String value) {
		if (value != null) {
			setter.accept(value);
		}
	}

	private static void setIfMissing(Supplier<@Nullable String> getter, Consumer<@Nullable String> setter,
			@Nullable String value) {
		if (getter.get() == null) {
			setter.accept(value);
		}
	}

}

package io.github.basecamp4j.autoconfigure;

import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.ConfigurationCondition;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.util.StringUtils;

/**
 * Matches when there is a client registration for Basecamp. A repository that the
 * application defines itself cannot be looked into so early; there, a configured user
 * agent without a fixed access token tells that Basecamp is meant to be used.
 */
final class OnBasecampRegistrationCondition extends SpringBootCondition implements ConfigurationCondition {

	@Override
	public ConfigurationPhase getConfigurationPhase() {
		return ConfigurationPhase.REGISTER_BEAN;
	}

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		ConditionMessage.Builder message = ConditionMessage.forCondition("Basecamp client registration");
		Map<String, Registration> registrations = Binder.get(context.getEnvironment())
			.bind("spring.security.oauth2.client.registration", Bindable.mapOf(String.class, Registration.class))
			.orElseGet(Map::of);
		if (registrations.entrySet().stream().anyMatch((entry) -> entry.getValue().isBasecamp(entry.getKey()))) {
			return ConditionOutcome.match(message.because("a registration has the provider 'basecamp'"));
		}
		Environment environment = context.getEnvironment();
		if (hasRepository(context.getBeanFactory())
				&& StringUtils.hasText(environment.getProperty("basecamp.user-agent"))
				&& !StringUtils.hasText(environment.getProperty(OnAccessTokenCondition.PROPERTY))) {
			return ConditionOutcome.match(message.because("there are a repository and a user agent"));
		}
		return ConditionOutcome.noMatch(message.because("no registration has the provider 'basecamp'"));
	}

	private static boolean hasRepository(@Nullable ConfigurableListableBeanFactory beanFactory) {
		return beanFactory != null
				&& Stream.of(beanFactory.getBeanNamesForType(ClientRegistrationRepository.class, true, false))
					.anyMatch((name) -> isDefinedByApplication(beanFactory, name));
	}

	private static boolean isDefinedByApplication(ConfigurableListableBeanFactory beanFactory, String name) {
		String configuration = beanFactory.containsBeanDefinition(name)
				? beanFactory.getBeanDefinition(name).getFactoryBeanName() : null;
		return configuration == null || !configuration.startsWith("org.springframework.boot.");
	}

	/**
	 * As much of Spring Boot's registration as matters, whose class may be missing.
	 */
	record Registration(@Nullable String provider, @Nullable String clientId, @Nullable String clientSecret) {

		boolean isBasecamp(String registrationId) {
			return ((this.provider != null) ? this.provider : registrationId)
				.equals(BasecampProviderDefaults.PROVIDER_ID);
		}

	}

}

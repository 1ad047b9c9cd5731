package io.github.basecamp4j.test;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Adds a {@link BasecampServer} to a context, and what an application under test need not
 * configure. All customizers are equal, so that contexts can be shared.
 */
record BasecampContextCustomizer() implements ContextCustomizer {

	private static final String AUTHORIZED_CLIENT_SERVICE = "org.springframework.security.oauth2.client.OAuth2AuthorizedClientService";

	private static final String REGISTRATIONS = "spring.security.oauth2.client.registration";

	private static final String ACCESS_TOKEN = "basecamp.access-token";

	@Override
	public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
		addDefaults(context.getEnvironment());
		BeanDefinitionRegistry registry = (BeanDefinitionRegistry) context.getBeanFactory();
		RootBeanDefinition server = definition(BasecampServer.class);
		server.setFactoryMethodName("start");
		server.getConstructorArgumentValues()
			.addIndexedArgumentValue(0, context.getEnvironment().getProperty(ACCESS_TOKEN, ""));
		registry.registerBeanDefinition("basecampServer", server);
		RootBeanDefinition details = definition(ServerConnectionDetails.class);
		details.setPrimary(true);
		registry.registerBeanDefinition("basecampServerConnectionDetails", details);
		if (ClassUtils.isPresent(AUTHORIZED_CLIENT_SERVICE, context.getClassLoader())) {
			registry.registerBeanDefinition("basecampConnector", definition(AuthorizedClientConnector.class));
		}
	}

	private static RootBeanDefinition definition(Class<?> type) {
		RootBeanDefinition definition = new RootBeanDefinition(type);
		definition.setLazyInit(false);
		definition.setAutowireMode(RootBeanDefinition.AUTOWIRE_CONSTRUCTOR);
		return definition;
	}

	private static void addDefaults(ConfigurableEnvironment environment) {
		Map<String, Object> defaults = new HashMap<>();
		defaults.put("basecamp.user-agent", "Tests (tests@example.com)");
		defaults.put("basecamp.retry.initial-delay", "1ms");
		if (!StringUtils.hasText(environment.getProperty(ACCESS_TOKEN)) && !hasRegistration(environment)) {
			defaults.put(REGISTRATIONS + ".basecamp.client-id", BasecampServer.CLIENT_ID);
			defaults.put(REGISTRATIONS + ".basecamp.client-secret", BasecampServer.CLIENT_SECRET);
		}
		environment.getPropertySources().addLast(new MapPropertySource("basecampTestDefaults", defaults));
	}

	private static boolean hasRegistration(ConfigurableEnvironment environment) {
		return Binder.get(environment)
			.bind(REGISTRATIONS, Bindable.mapOf(String.class, Registration.class))
			.orElseGet(Map::of)
			.entrySet()
			.stream()
			.anyMatch((entry) -> "basecamp".equals(entry.getValue().providerOr(entry.getKey())));
	}

	/**
	 * As much of a client registration as matters.
	 *
	 * @param provider the provider, {@code null} for the one of the same name
	 * @param clientId the client id
	 */
	record Registration(@Nullable String provider, @Nullable String clientId) {

		String providerOr(String registrationId) {
			return (this.provider != null) ? this.provider : registrationId;
		}

	}

}

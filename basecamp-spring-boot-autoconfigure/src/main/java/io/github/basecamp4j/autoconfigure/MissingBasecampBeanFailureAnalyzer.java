package io.github.basecamp4j.autoconfigure;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.analyzer.AbstractInjectionFailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.launchpad.LaunchpadOperations;

/**
 * Says why a bean of this library that the application wants is not there.
 */
final class MissingBasecampBeanFailureAnalyzer extends AbstractInjectionFailureAnalyzer<NoSuchBeanDefinitionException>
		implements Ordered {

	private static final String LIBRARY = "io.github.basecamp4j.";

	private static final List<String> FOUNDATION = List.of(
			"org.springframework.security.oauth2.client.registration.ClientRegistrationRepository",
			"org.springframework.security.oauth2.client.OAuth2AuthorizedClientService",
			AccessTokenProvider.class.getName());

	private final ListableBeanFactory beanFactory;

	private final Environment environment;

	MissingBasecampBeanFailureAnalyzer(BeanFactory beanFactory, Environment environment) {
		this.beanFactory = (ListableBeanFactory) beanFactory;
		this.environment = environment;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, NoSuchBeanDefinitionException cause,
			@Nullable String description) {
		ResolvableType type = cause.getResolvableType();
		if (type == null || cause instanceof NoUniqueBeanDefinitionException || !isOurs(type.toClass())) {
			return null;
		}
		String needed = ((description != null) ? description : "The application") + " needs '"
				+ type.toClass().getName() + "', which is not there because ";
		if (!this.environment.getProperty("basecamp.enabled", Boolean.class, true)) {
			return new FailureAnalysis(needed + "'basecamp.enabled' is false.",
					"Remove 'basecamp.enabled', or do without the bean.", cause);
		}
		if (!hasCredentials()) {
			return new FailureAnalysis(needed + "neither a client registration nor an access token is configured.",
					Advice.credentials(registrationId()), cause);
		}
		String missing = missingFoundation(type.toClass());
		if (missing.isEmpty()) {
			return new FailureAnalysis(needed + "its auto-configuration is excluded.",
					"Look for it in 'spring.autoconfigure.exclude', or define the bean.", cause);
		}
		return new FailureAnalysis(needed + "these beans that it is made from are missing: " + missing + ".",
				"Do not exclude the auto-configuration of Spring Security's OAuth 2 client, or define the beans. "
						+ "Start with --debug to see every condition.",
				cause);
	}

	private static boolean isOurs(Class<?> type) {
		return type.isInterface() ? type.getName().startsWith(LIBRARY)
				: type.getName().matches("io\\.github\\.basecamp4j\\.(bcx|bc3)\\.Bc.Client");
	}

	private boolean hasCredentials() {
		return StringUtils.hasText(this.environment.getProperty(OnAccessTokenCondition.PROPERTY)) || StringUtils
			.hasText(this.environment.getProperty(Advice.REGISTRATION + registrationId() + ".client-id"));
	}

	private String registrationId() {
		return this.environment.getProperty("basecamp.registration-id", "basecamp");
	}

	private String missingFoundation(Class<?> type) {
		if (type != LaunchpadOperations.class && isPresent(AccessTokenProvider.class)) {
			return "";
		}
		return FOUNDATION.stream()
			.filter((name) -> ClassUtils.isPresent(name, null))
			.map((name) -> ClassUtils.resolveClassName(name, null))
			.filter((foundation) -> !isPresent(foundation))
			.map(Class::getSimpleName)
			.collect(Collectors.joining(", "));
	}

	private boolean isPresent(Class<?> type) {
		return BeanFactoryUtils.beanNamesForTypeIncludingAncestors(this.beanFactory, type, true, false).length > 0;
	}

}

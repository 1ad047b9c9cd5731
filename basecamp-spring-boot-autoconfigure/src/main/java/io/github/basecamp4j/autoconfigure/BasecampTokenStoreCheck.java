package io.github.basecamp4j.autoconfigure;

import java.lang.reflect.Method;
import java.util.Arrays;

import javax.sql.DataSource;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;

/**
 * Finds out whether tokens stay in memory although they were meant for a database.
 */
final class BasecampTokenStoreCheck implements InitializingBean {

	private static final Log logger = LogFactory.getLog(BasecampTokenStoreCheck.class);

	private static final String TYPE = "basecamp.token-store.type";

	private final ConfigurableListableBeanFactory beanFactory;

	private final Environment environment;

	private final OAuth2AuthorizedClientService clients;

	BasecampTokenStoreCheck(ConfigurableListableBeanFactory beanFactory, Environment environment,
			OAuth2AuthorizedClientService clients) {
		this.beanFactory = beanFactory;
		this.environment = environment;
		this.clients = clients;
	}

	@Override
	public void afterPropertiesSet() {
		if (!(this.clients instanceof InMemoryOAuth2AuthorizedClientService) || !isAutoConfigured()) {
			return;
		}
		int dataSources = this.beanFactory.getBeanNamesForType(DataSource.class, true, false).length;
		if (Binder.get(this.environment).bind(TYPE, String.class).isBound()) {
			throw new BasecampConfigurationException(
					"Property '" + TYPE + "' is 'jdbc', but the tokens would be kept in memory: "
							+ whatIsMissing(dataSources) + ".",
					whatMendsIt(dataSources) + ", declare a JdbcBasecampAuthorizedClientService "
							+ "bean of your own, or keep tokens in memory, which forgets them at each restart:\n\n    "
							+ TYPE + "=memory");
		}
		if (dataSources > 1) {
			logger.warn("Basecamp tokens are kept in memory and forgotten at each restart, because none of the "
					+ dataSources + " DataSource beans is primary. Mark one as @Primary, or set " + TYPE + "=memory");
		}
	}

	private static String whatIsMissing(int dataSources) {
		return switch (dataSources) {
			case 0 -> "the application has no bean of type DataSource";
			case 1 -> "the application has a bean of type DataSource, but not Spring Boot's JDBC support";
			default -> "the application has " + dataSources + " beans of type DataSource, and none is primary";
		};
	}

	private static String whatMendsIt(int dataSources) {
		return switch (dataSources) {
			case 0 -> "Configure a DataSource";
			case 1 -> "Add the dependency spring-boot-starter-jdbc";
			default -> "Mark the DataSource for the tokens as @Primary";
		};
	}

	/**
	 * An application that declares such a bean itself wants its tokens in memory.
	 */
	private boolean isAutoConfigured() {
		return Arrays.stream(this.beanFactory.getBeanNamesForType(OAuth2AuthorizedClientService.class, true, false))
			.anyMatch((name) -> this.beanFactory.getMergedBeanDefinition(name) instanceof RootBeanDefinition definition
					&& isAutoConfigured(definition.getResolvedFactoryMethod()));
	}

	private static boolean isAutoConfigured(@Nullable Method factoryMethod) {
		return factoryMethod != null
				&& (factoryMethod.getDeclaringClass().getName().startsWith("org.springframework.boot.")
						|| factoryMethod.getDeclaringClass() == BasecampReactiveAutoConfiguration.class);
	}

}

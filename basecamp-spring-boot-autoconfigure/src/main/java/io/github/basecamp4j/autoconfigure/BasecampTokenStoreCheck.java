package io.github.basecamp4j.autoconfigure;

import javax.sql.DataSource;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ListableBeanFactory;
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

	private final ListableBeanFactory beanFactory;

	private final Environment environment;

	private final OAuth2AuthorizedClientService clients;

	BasecampTokenStoreCheck(ListableBeanFactory beanFactory, Environment environment,
			OAuth2AuthorizedClientService clients) {
		this.beanFactory = beanFactory;
		this.environment = environment;
		this.clients = clients;
	}

	@Override
	public void afterPropertiesSet() {
		if (!(this.clients instanceof InMemoryOAuth2AuthorizedClientService)) {
			return;
		}
		int dataSources = this.beanFactory.getBeanNamesForType(DataSource.class, true, false).length;
		if (Binder.get(this.environment).bind(TYPE, String.class).isBound()) {
			throw new BasecampConfigurationException(
					"Property '" + TYPE + "' is 'jdbc', but the tokens would be kept in memory: the application has "
							+ dataSources + " beans of type DataSource, and needs one, or one that is primary.",
					"Mark the DataSource for the tokens as @Primary, declare a JdbcBasecampAuthorizedClientService "
							+ "bean of your own, or keep tokens in memory, which forgets them at each restart:\n\n    "
							+ TYPE + "=memory");
		}
		if (dataSources > 1) {
			logger.warn("Basecamp tokens are kept in memory and forgotten at each restart, because none of the "
					+ dataSources + " DataSource beans is primary. Mark one as @Primary, or set " + TYPE + "=memory");
		}
	}

}

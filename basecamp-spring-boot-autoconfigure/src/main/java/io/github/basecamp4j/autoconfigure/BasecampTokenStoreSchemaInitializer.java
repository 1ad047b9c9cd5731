package io.github.basecamp4j.autoconfigure;

import javax.sql.DataSource;

/**
 * Creates the token store's table.
 */
final class BasecampTokenStoreSchemaInitializer extends BasecampSchemaInitializer {

	BasecampTokenStoreSchemaInitializer(DataSource dataSource, BasecampProperties.TokenStore properties) {
		super(dataSource, properties.initializeSchema(), "tokens", "basecamp_authorized_client", properties.table());
	}

}

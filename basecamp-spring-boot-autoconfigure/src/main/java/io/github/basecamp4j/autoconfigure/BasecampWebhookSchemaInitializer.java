package io.github.basecamp4j.autoconfigure;

import javax.sql.DataSource;

/**
 * Creates the table that remembers the deliveries of webhooks.
 */
final class BasecampWebhookSchemaInitializer extends BasecampSchemaInitializer {

	BasecampWebhookSchemaInitializer(DataSource dataSource, BasecampProperties properties) {
		super(dataSource, properties.tokenStore().initializeSchema(), "webhooks", "basecamp_webhook_delivery",
				properties.webhooks().table());
	}

}

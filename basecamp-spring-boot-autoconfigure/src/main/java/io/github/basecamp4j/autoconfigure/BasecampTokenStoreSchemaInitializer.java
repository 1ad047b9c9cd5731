package io.github.basecamp4j.autoconfigure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.boot.jdbc.init.DatabaseInitializationProperties;
import org.springframework.boot.jdbc.init.PropertiesBasedDataSourceScriptDatabaseInitializer;
import org.springframework.boot.sql.init.DatabaseInitializationMode;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/**
 * Creates the token store's table, under the name that it is given.
 */
final class BasecampTokenStoreSchemaInitializer extends
		PropertiesBasedDataSourceScriptDatabaseInitializer<BasecampTokenStoreSchemaInitializer.SchemaProperties> {

	private static final String DEFAULT_TABLE = "basecamp_authorized_client";

	private final String table;

	BasecampTokenStoreSchemaInitializer(DataSource dataSource, BasecampProperties.TokenStore properties) {
		super(dataSource, new SchemaProperties(properties));
		this.table = properties.table();
	}

	@Override
	protected void runScripts(Scripts scripts) {
		List<Resource> renamed = new ArrayList<>();
		scripts.forEach((script) -> renamed.add(rename(script)));
		super.runScripts(new Scripts(renamed).separator(scripts.getSeparator()).encoding(scripts.getEncoding()));
	}

	private Resource rename(Resource script) {
		try {
			String sql = script.getContentAsString(StandardCharsets.UTF_8).replace(DEFAULT_TABLE, this.table);
			return new ByteArrayResource(sql.getBytes(StandardCharsets.UTF_8), script.getDescription());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static final class SchemaProperties extends DatabaseInitializationProperties {

		SchemaProperties(BasecampProperties.TokenStore properties) {
			setInitializeSchema(DatabaseInitializationMode.valueOf(properties.initializeSchema().name()));
		}

		@Override
		public String getDefaultSchemaLocation() {
			return "optional:classpath:io/github/basecamp4j/tokens/schema-@@platform@@.sql";
		}

	}

}

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

import io.github.basecamp4j.autoconfigure.BasecampProperties.TokenStore.SchemaInitialization;

/**
 * Creates a table under the name that it is given.
 */
abstract class BasecampSchemaInitializer
		extends PropertiesBasedDataSourceScriptDatabaseInitializer<BasecampSchemaInitializer.SchemaProperties> {

	private final String defaultTable;

	private final String table;

	BasecampSchemaInitializer(DataSource dataSource, SchemaInitialization mode, String scripts, String defaultTable,
			String table) {
		super(dataSource, new SchemaProperties(mode, scripts));
		this.defaultTable = defaultTable;
		this.table = table;
	}

	@Override
	protected void runScripts(Scripts scripts) {
		List<Resource> renamed = new ArrayList<>();
		scripts.forEach((script) -> renamed.add(rename(script)));
		super.runScripts(new Scripts(renamed).separator(scripts.getSeparator()).encoding(scripts.getEncoding()));
	}

	private Resource rename(Resource script) {
		try {
			String sql = script.getContentAsString(StandardCharsets.UTF_8).replace(this.defaultTable, this.table);
			return new ByteArrayResource(sql.getBytes(StandardCharsets.UTF_8), script.getDescription());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static final class SchemaProperties extends DatabaseInitializationProperties {

		SchemaProperties(SchemaInitialization mode, String scripts) {
			setSchema("optional:classpath:io/github/basecamp4j/" + scripts + "/schema-@@platform@@.sql");
			setInitializeSchema(DatabaseInitializationMode.valueOf(mode.name()));
		}

		/**
		 * Called while the properties are being constructed, so nothing of them can be in
		 * it.
		 */
		@Override
		public String getDefaultSchemaLocation() {
			return "";
		}

	}

}

package io.github.basecamp4j.tokens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * Databases to test with, each with a fresh schema. The server is started once and ends
 * with the JVM.
 */
enum TestDatabase {

	H2 {

		@Override
		String createUrl() {
			return "jdbc:h2:mem:tokens" + NUMBERS.incrementAndGet() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=500";
		}

	},

	POSTGRESQL {

		@Override
		String createUrl() {
			String name = "tokens" + NUMBERS.incrementAndGet();
			try (Connection connection = PostgreSql.SERVER.getPostgresDatabase().getConnection()) {
				connection.createStatement().execute("CREATE SCHEMA " + name);
				return PostgreSql.SERVER.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + name;
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		}

	},

	MARIADB {

		@Override
		String createUrl() {
			return MariaDbServer.running().createDatabase("tokens" + NUMBERS.incrementAndGet());
		}

	};

	private static final AtomicInteger NUMBERS = new AtomicInteger();

	/**
	 * Return the databases to test with: MariaDB with the profile {@code stress} only, as
	 * its server has to be installed.
	 */
	static List<TestDatabase> available() {
		return (Stress.isOn() && MariaDbServer.isInstalled()) ? List.of(H2, POSTGRESQL, MARIADB)
				: List.of(H2, POSTGRESQL);
	}

	/**
	 * Create a database without tables.
	 */
	abstract String createUrl();

	/**
	 * Create a database with the token store's table.
	 */
	HikariDataSource create() {
		HikariDataSource dataSource = connect(createUrl());
		createTable(dataSource);
		return dataSource;
	}

	static HikariDataSource connect(String url) {
		HikariDataSource dataSource = new HikariDataSource();
		dataSource.setJdbcUrl(url);
		dataSource.setMaximumPoolSize(10);
		dataSource.setMinimumIdle(0);
		return dataSource;
	}

	void createTable(DataSource dataSource) {
		new ResourceDatabasePopulator(
				new ClassPathResource("io/github/basecamp4j/tokens/schema-" + name().toLowerCase() + ".sql"))
			.execute(dataSource);
	}

	/**
	 * Connect as a user who may add rows to the token store's table, but not read it.
	 * With H2 such a user may not change settings either.
	 */
	HikariDataSource connectWithoutRights(HikariDataSource owner) {
		String user = "clerk" + NUMBERS.incrementAndGet();
		try (Connection connection = owner.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("CREATE USER " + user + (this == MARIADB ? " IDENTIFIED BY" : " PASSWORD") + " 'clerk'");
			if (this == POSTGRESQL) {
				statement.execute("GRANT USAGE ON SCHEMA " + connection.getSchema() + " TO " + user);
			}
			statement.execute("GRANT INSERT ON basecamp_authorized_client TO " + user);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		HikariDataSource dataSource = connect(owner.getJdbcUrl().replaceFirst("user=\\w+&?|;.*", ""));
		dataSource.setUsername(user);
		dataSource.setPassword("clerk");
		return dataSource;
	}

	private static final class PostgreSql {

		private static final EmbeddedPostgres SERVER = start();

		private static EmbeddedPostgres start() {
			try {
				EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
				Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
				return server;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static void stop(EmbeddedPostgres server) {
			try {
				server.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}

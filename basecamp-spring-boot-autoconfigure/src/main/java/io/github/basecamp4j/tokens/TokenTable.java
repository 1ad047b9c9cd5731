package io.github.basecamp4j.tokens;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.util.StringUtils;

/**
 * The statements. Times are milliseconds since 1970 in UTC, which no time zone of a JVM,
 * a session or a server can shift.
 */
final class TokenTable {

	private static final String COLUMNS = "access_token, issued_at, expires_at, refresh_token, replaced_at, dead_since, origin";

	private static final String KEY = " WHERE registration_id = ? AND principal_name = ?";

	private final String name;

	private final TokenEncryption encryption;

	TokenTable(String name, TokenEncryption encryption) {
		this.name = name;
		this.encryption = encryption;
	}

	String name() {
		return this.name;
	}

	void check(Connection connection) throws SQLException {
		String sql = "SELECT registration_id, principal_name, " + COLUMNS + " FROM " + this.name + " WHERE 1 = 0";
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.executeQuery().close();
		}
	}

	@Nullable StoredTokens find(Connection connection, ConnectionId id) throws SQLException {
		Row row = select(connection, id, "", 0);
		return (row != null) ? decrypt(row, id) : null;
	}

	@Nullable StoredTokens lock(Connection connection, ConnectionId id, boolean wait, int timeoutSeconds) throws SQLException {
		Row row = select(connection, id, wait ? " FOR UPDATE" : " FOR UPDATE SKIP LOCKED", timeoutSeconds);
		return (row != null) ? decrypt(row, id) : null;
	}

	boolean reencrypt(Connection connection, ConnectionId id, int timeoutSeconds) throws SQLException {
		Row row = select(connection, id, " FOR UPDATE", timeoutSeconds);
		return row != null && !row.isCurrent(this.encryption) && save(connection, id, decrypt(row, id));
	}

	/**
	 * Puts the query timeout back, which with H2 belongs to the connection.
	 */
	private @Nullable Row select(Connection connection, ConnectionId id, String lock, int timeoutSeconds)
			throws SQLException {
		String sql = "SELECT " + COLUMNS + " FROM " + this.name + KEY + lock;
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			int connectionTimeout = statement.getQueryTimeout();
			statement.setQueryTimeout(timeoutSeconds);
			statement.setString(1, id.registrationId());
			statement.setString(2, id.principalName());
			try (ResultSet result = statement.executeQuery()) {
				return result.next() ? new Row(result.getString(1), instant(result, 2), instant(result, 3),
						result.getString(4), instant(result, 5), instant(result, 6), result.getString(7)) : null;
			}
			finally {
				statement.setQueryTimeout(connectionTimeout);
			}
		}
	}

	private StoredTokens decrypt(Row row, ConnectionId id) {
		OAuth2AccessToken accessToken = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER,
				this.encryption.decrypt(row.accessToken(), id.registrationId(), id.principalName(), "access_token"),
				row.issuedAt(), row.expiresAt());
		String refreshToken = row.refreshToken();
		return new StoredTokens(accessToken, (refreshToken != null)
				? this.encryption.decrypt(refreshToken, id.registrationId(), id.principalName(), "refresh_token")
				: null, row.replacedAt(), row.lostSince(), row.origin());
	}

	boolean insert(Connection connection, ConnectionId id, StoredTokens tokens) throws SQLException {
		return write(connection, "INSERT INTO " + this.name + " (" + COLUMNS
				+ ", registration_id, principal_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", id, tokens);
	}

	/**
	 * Save tokens. Without a refresh token, the row keeps the one it has unless that is
	 * dead. The old {@code dead_since} counts, which MySQL has replaced once it is
	 * assigned.
	 */
	boolean save(Connection connection, ConnectionId id, StoredTokens tokens) throws SQLException {
		return write(connection, "UPDATE " + this.name + " SET access_token = ?, issued_at = ?, expires_at = ?, "
				+ "refresh_token = COALESCE(?, CASE WHEN dead_since IS NULL THEN refresh_token END), replaced_at = ?, dead_since = ?, origin = COALESCE(?, origin)"
				+ KEY, id, tokens);
	}

	private boolean write(Connection connection, String sql, ConnectionId id, StoredTokens tokens) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			OAuth2AccessToken accessToken = tokens.accessToken();
			String refreshToken = tokens.refreshToken();
			statement.setString(1, this.encryption.encrypt(accessToken.getTokenValue(), id.registrationId(),
					id.principalName(), "access_token"));
			set(statement, 2, accessToken.getIssuedAt());
			set(statement, 3, accessToken.getExpiresAt());
			statement.setString(4, StringUtils.hasText(refreshToken)
					? this.encryption.encrypt(refreshToken, id.registrationId(), id.principalName(), "refresh_token")
					: null);
			set(statement, 5, tokens.replacedAt());
			set(statement, 6, tokens.lostSince());
			statement.setString(7, tokens.origin());
			statement.setString(8, id.registrationId());
			statement.setString(9, id.principalName());
			return statement.executeUpdate() > 0;
		}
	}

	boolean revive(Connection connection, ConnectionId id) throws SQLException {
		return change(connection,
				"UPDATE " + this.name + " SET dead_since = NULL" + KEY + " AND dead_since IS NOT NULL", id);
	}

	boolean delete(Connection connection, ConnectionId id) throws SQLException {
		return change(connection, "DELETE FROM " + this.name + KEY, id);
	}

	private static boolean change(Connection connection, String sql, ConnectionId id) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setString(1, id.registrationId());
			statement.setString(2, id.principalName());
			return statement.executeUpdate() > 0;
		}
	}

	List<BasecampConnection> list(Connection connection, String registrationId) throws SQLException {
		String sql = "SELECT principal_name, expires_at, dead_since FROM " + this.name
				+ " WHERE registration_id = ? ORDER BY principal_name";
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setString(1, registrationId);
			try (ResultSet result = statement.executeQuery()) {
				List<BasecampConnection> connections = new ArrayList<>();
				while (result.next()) {
					connections
						.add(new BasecampConnection(result.getString(1), instant(result, 2), instant(result, 3)));
				}
				return connections;
			}
		}
	}

	List<ConnectionId> ids(Connection connection) throws SQLException {
		String sql = "SELECT registration_id, principal_name FROM " + this.name;
		try (PreparedStatement statement = connection.prepareStatement(sql);
				ResultSet result = statement.executeQuery()) {
			List<ConnectionId> ids = new ArrayList<>();
			while (result.next()) {
				ids.add(new ConnectionId(result.getString(1), result.getString(2)));
			}
			return ids;
		}
	}

	private static @Nullable Instant instant(ResultSet result, int column) throws SQLException {
		long value = result.getLong(column);
		return result.wasNull() ? null : Instant.ofEpochMilli(value);
	}

	private static void set(PreparedStatement statement, int column, @Nullable Instant value) throws SQLException {
		if (value != null) {
			statement.setLong(column, value.toEpochMilli());
		}
		else {
			statement.setNull(column, Types.BIGINT);
		}
	}

	/**
	 * A row as it is stored.
	 */
	private record Row(String accessToken, @Nullable Instant issuedAt, @Nullable Instant expiresAt,
			@Nullable String refreshToken, @Nullable Instant replacedAt, @Nullable Instant lostSince,
			@Nullable String origin) {

		boolean isCurrent(TokenEncryption encryption) {
			return encryption.isCurrent(this.accessToken) && encryption.isCurrent(this.refreshToken);
		}

		@Override
		public String toString() {
			return "Row[expiresAt=" + this.expiresAt + ", lostSince=" + this.lostSince + "]";
		}

	}

}

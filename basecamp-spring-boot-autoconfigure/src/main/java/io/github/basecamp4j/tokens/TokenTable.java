package io.github.basecamp4j.tokens;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/**
 * The statements. Times are milliseconds since 1970 in UTC, which no time zone of a JVM,
 * a session or a server can shift.
 */
final class TokenTable {

	private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)?");

	private static final String KEY = " WHERE registration_id = ? AND principal_name = ?";

	private final String select;

	private final String insert;

	private final String save;

	private final String delete;

	private final String check;

	TokenTable(String name) {
		Assert.isTrue(NAME.matcher(name).matches(), () -> "Table name '" + name + "' must be a plain SQL name");
		String columns = "access_token, issued_at, expires_at, refresh_token, replaced_at, dead_since";
		this.select = "SELECT " + columns + " FROM " + name + KEY;
		this.insert = "INSERT INTO " + name + " (" + columns
				+ ", registration_id, principal_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
		this.save = "UPDATE " + name + " SET access_token = ?, issued_at = ?, expires_at = ?, "
				+ "refresh_token = COALESCE(?, refresh_token), replaced_at = ?, dead_since = ?" + KEY;
		this.delete = "DELETE FROM " + name + KEY;
		this.check = "SELECT registration_id, principal_name, " + columns + " FROM " + name + " WHERE 1 = 0";
	}

	void check(Connection connection) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(this.check)) {
			statement.executeQuery().close();
		}
	}

	@Nullable StoredTokens find(Connection connection, ConnectionId id) throws SQLException {
		return select(connection, id, this.select, 0);
	}

	@Nullable StoredTokens lock(Connection connection, ConnectionId id, boolean wait, int timeoutSeconds) throws SQLException {
		return select(connection, id, this.select + (wait ? " FOR UPDATE" : " FOR UPDATE SKIP LOCKED"), timeoutSeconds);
	}

	private @Nullable StoredTokens select(Connection connection, ConnectionId id, String sql, int timeoutSeconds)
			throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setQueryTimeout(timeoutSeconds);
			statement.setString(1, id.registrationId());
			statement.setString(2, id.principalName());
			try (ResultSet row = statement.executeQuery()) {
				return row.next() ? read(row) : null;
			}
		}
	}

	private static StoredTokens read(ResultSet row) throws SQLException {
		OAuth2AccessToken accessToken = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, row.getString(1),
				instant(row, 2), instant(row, 3));
		return new StoredTokens(accessToken, row.getString(4), instant(row, 5), instant(row, 6));
	}

	private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
		long value = row.getLong(column);
		return row.wasNull() ? null : Instant.ofEpochMilli(value);
	}

	boolean insert(Connection connection, ConnectionId id, StoredTokens tokens) throws SQLException {
		return write(connection, this.insert, id, tokens);
	}

	boolean save(Connection connection, ConnectionId id, StoredTokens tokens) throws SQLException {
		return write(connection, this.save, id, tokens);
	}

	private boolean write(Connection connection, String sql, ConnectionId id, StoredTokens tokens) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			OAuth2AccessToken accessToken = tokens.accessToken();
			statement.setString(1, accessToken.getTokenValue());
			set(statement, 2, accessToken.getIssuedAt());
			set(statement, 3, accessToken.getExpiresAt());
			statement.setString(4, StringUtils.hasText(tokens.refreshToken()) ? tokens.refreshToken() : null);
			set(statement, 5, tokens.replacedAt());
			set(statement, 6, tokens.deadSince());
			statement.setString(7, id.registrationId());
			statement.setString(8, id.principalName());
			return statement.executeUpdate() > 0;
		}
	}

	private static void set(PreparedStatement statement, int column, @Nullable Instant value) throws SQLException {
		if (value != null) {
			statement.setLong(column, value.toEpochMilli());
		}
		else {
			statement.setNull(column, Types.BIGINT);
		}
	}

	boolean delete(Connection connection, ConnectionId id) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(this.delete)) {
			statement.setString(1, id.registrationId());
			statement.setString(2, id.principalName());
			return statement.executeUpdate() > 0;
		}
	}

}

package io.github.basecamp4j.tokens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

import io.github.basecamp4j.launchpad.BasecampClientRegistrations;

/**
 * Stands in for Launchpad's token endpoint and counts what it is asked.
 */
final class LaunchpadServer implements AutoCloseable {

	static {
		System.setProperty("sun.net.httpserver.nodelay", "true");
	}

	private final HttpServer server;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final Set<String> refreshTokens = ConcurrentHashMap.newKeySet();

	private final Set<String> accessTokens = ConcurrentHashMap.newKeySet();

	private final Map<String, AtomicInteger> callsByToken = new ConcurrentHashMap<>();

	private final AtomicInteger calls = new AtomicInteger();

	private final AtomicInteger numbers = new AtomicInteger();

	private final String prefix;

	private final boolean rotating;

	private volatile int status = 200;

	private volatile String body = "";

	private volatile int lifetime = 14 * 24 * 3600;

	private volatile Runnable beforeAnswer = () -> {
	};

	LaunchpadServer(boolean rotating) {
		this(rotating, "canary-");
	}

	LaunchpadServer(boolean rotating, String prefix) {
		this.rotating = rotating;
		this.prefix = prefix;
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(this.threads);
		this.server.createContext("/authorization/token", this::handle);
		this.server.start();
	}

	private void handle(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		Map<String, String> form = Arrays.stream(body.split("&"))
			.map((pair) -> pair.split("=", 2))
			.collect(Collectors.toMap((pair) -> pair[0], (pair) -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
		String token = form.get("refresh_token");
		this.calls.incrementAndGet();
		this.callsByToken.computeIfAbsent(token, (key) -> new AtomicInteger()).incrementAndGet();
		int status = this.status;
		String answer = this.body;
		if (status == 200) {
			boolean known = this.rotating ? this.refreshTokens.remove(token) : this.refreshTokens.contains(token);
			status = known ? 200 : 400;
			answer = known ? tokens() : "{\"error\":\"invalid_grant\"}";
		}
		this.beforeAnswer.run();
		byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, (bytes.length > 0) ? bytes.length : -1);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	private String tokens() {
		String answer = "{\"access_token\":\"" + issueAccessToken() + "\",\"expires_in\":" + this.lifetime;
		return answer + (this.rotating ? ",\"refresh_token\":\"" + issueRefreshToken() + "\"}" : "}");
	}

	String issueRefreshToken() {
		String token = this.prefix + "refresh-" + this.numbers.incrementAndGet();
		this.refreshTokens.add(token);
		return token;
	}

	String issueAccessToken() {
		String token = this.prefix + "access-" + this.numbers.incrementAndGet();
		this.accessTokens.add(token);
		return token;
	}

	/**
	 * Make tokens as they are after a connection, expired so many seconds ago, or still
	 * valid when that is negative.
	 */
	OAuth2AuthorizedClient connect(ClientRegistration registration, String principalName, long expiredSecondsAgo) {
		return client(registration, principalName, issueAccessToken(), issueRefreshToken(), expiredSecondsAgo);
	}

	static OAuth2AuthorizedClient client(ClientRegistration registration, String principalName, String accessToken,
			@Nullable String refreshToken, long expiredSecondsAgo) {
		Instant expiresAt = Instant.now().minusSeconds(expiredSecondsAgo);
		return new OAuth2AuthorizedClient(registration, principalName,
				new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, accessToken,
						expiresAt.minusSeconds(14 * 24 * 3600), expiresAt),
				(refreshToken != null) ? new OAuth2RefreshToken(refreshToken, null) : null);
	}

	ClientRegistration registration() {
		return registration("basecamp");
	}

	ClientRegistration registration(String registrationId) {
		return BasecampClientRegistrations.builder(registrationId, baseUrl())
			.clientId("client-id")
			.clientSecret(this.prefix + "client-secret")
			.build();
	}

	URI baseUrl() {
		return URI.create("http://localhost:" + this.server.getAddress().getPort());
	}

	int calls() {
		return this.calls.get();
	}

	int callsWith(String refreshToken) {
		AtomicInteger count = this.callsByToken.get(refreshToken);
		return (count != null) ? count.get() : 0;
	}

	boolean hasIssued(String accessToken) {
		return this.accessTokens.contains(accessToken);
	}

	void revoke(String refreshToken) {
		this.refreshTokens.remove(refreshToken);
	}

	void accept(String refreshToken) {
		this.refreshTokens.add(refreshToken);
	}

	void answerWith(int status) {
		answerWith(status, "");
	}

	void answerWith(int status, String body) {
		this.body = body;
		this.status = status;
	}

	void setLifetime(int seconds) {
		this.lifetime = seconds;
	}

	void beforeAnswer(Runnable action) {
		this.beforeAnswer = action;
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

}

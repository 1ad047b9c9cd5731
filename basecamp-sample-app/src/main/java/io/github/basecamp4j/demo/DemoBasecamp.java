package io.github.basecamp4j.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

/**
 * A running demo Basecamp. One identity can open three accounts: two of Basecamp 2, where
 * the second one shows the limits (its plan is full, and the identity is no
 * administrator), and one of Basecamp 3. What is changed is forgotten at the end; tokens
 * stay good, because they are signed and not stored.
 */
public final class DemoBasecamp implements AutoCloseable {

	/**
	 * The only client that the demo Launchpad knows.
	 */
	public static final String CLIENT_ID = "demo";

	/**
	 * The secret of that client. It protects nothing.
	 */
	public static final String CLIENT_SECRET = "demo-secret";

	private static final String HOST = "127.0.0.1";

	private static final Pattern BCX_PATH = Pattern.compile("/\\d+/api/v1/.*");

	private final HttpServer server;

	private final ExecutorService executor;

	private final SignedTokens tokens;

	private final ApiGuard guard;

	private DemoBasecamp(HttpServer server) {
		Clock clock = Clock.systemUTC();
		URI baseUrl = URI.create("http://" + HOST + ":" + server.getAddress().getPort());
		Directory directory = Seed.plant();
		this.server = server;
		this.executor = Executors.newCachedThreadPool();
		this.tokens = new SignedTokens(clock);
		this.guard = new ApiGuard(this.tokens, directory);
		Router router = new Router();
		new Launchpad(baseUrl, this.tokens, this.guard, directory, clock).addTo(router);
		new BcxApi(baseUrl, clock).addTo(new GuardedRoutes(router, this.guard, "bcx", "/{account}/api/v1"));
		router.addFallback(BCX_PATH, DemoBasecamp::missingBcxPath);
		GuardedRoutes bc3 = new GuardedRoutes(router, this.guard, "bc3", "/{account}");
		new Bc3Api(baseUrl, clock).addTo(bc3);
		new Bc3FilesApi(baseUrl, clock).addTo(bc3);
		this.server.createContext("/", router);
		this.server.setExecutor(this.executor);
	}

	private static Answer missingBcxPath(Request request) {
		return request.path().endsWith(".json") ? Answer.error(404, "There is no such thing")
				: Answer.error(415, "Every path ends in .json");
	}

	/**
	 * Start a demo Basecamp.
	 * @param port the port on loopback, 0 for any that is free
	 * @return the running server
	 * @throws IOException if it cannot listen on the port
	 */
	public static DemoBasecamp start(int port) throws IOException {
		InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(HOST), port);
		DemoBasecamp basecamp = new DemoBasecamp(HttpServer.create(address, 0));
		basecamp.server.start();
		return basecamp;
	}

	/**
	 * Return the address of Launchpad and of all APIs.
	 * @return scheme, host and port
	 */
	public URI baseUrl() {
		return URI.create("http://" + HOST + ":" + this.server.getAddress().getPort());
	}

	/**
	 * Answer the next API request with an error, whatever it asks for. May be called
	 * several times for several requests.
	 * @param status the status, such as 429 or 503
	 * @param retryAfter what to say in {@code Retry-After}, {@code null} for nothing
	 */
	public void failNext(int status, @Nullable Duration retryAfter) {
		this.guard.failNext(status, retryAfter);
	}

	/**
	 * Refuse all access tokens issued so far. Refresh tokens stay good.
	 */
	public void expireAccessTokens() {
		this.tokens.expireAccessTokens();
	}

	/**
	 * Refuse all tokens issued so far, as if the person had revoked the connection.
	 */
	public void revokeConnections() {
		this.tokens.revokeAll();
	}

	/**
	 * Make an account inactive, as if it were overdue, or active again.
	 * @param accountId the account
	 * @param active whether it is active
	 */
	public void setAccountActive(long accountId, boolean active) {
		this.guard.setAccountActive(accountId, active);
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.executor.shutdownNow();
	}

}

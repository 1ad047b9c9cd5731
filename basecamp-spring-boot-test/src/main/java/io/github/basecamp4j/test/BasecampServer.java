package io.github.basecamp4j.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.util.Assert;

import io.github.basecamp4j.autoconfigure.BasecampConnectionDetails;

/**
 * A Basecamp on a loopback port: Launchpad and the whole APIs of Basecamp 2 and of
 * Basecamp 3, 4 and 5, with a memory of what they are told until they are reset. Files of
 * more than 1 MB are kept in the directory for temporary files until then.
 * <p>
 * Every principal can open all accounts and may do everything in them.
 */
public final class BasecampServer implements AutoCloseable {

	/**
	 * The only client that Launchpad knows.
	 */
	public static final String CLIENT_ID = "demo";

	/**
	 * The secret of that client. It protects nothing.
	 */
	public static final String CLIENT_SECRET = "demo-secret";

	private static final String HOST = "127.0.0.1";

	/**
	 * Without it, before JDK 20, the body of each answer waits 40 ms for the
	 * acknowledgement of its head. Read when the first server of the JVM is created.
	 */
	private static final String NO_DELAY = "sun.net.httpserver.nodelay";

	static {
		if (System.getProperty(NO_DELAY) == null) {
			System.setProperty(NO_DELAY, "true");
		}
	}

	private final HttpServer server;

	private final ExecutorService executor;

	private final Supplier<Directory> directory;

	private final @Nullable String fixedToken;

	private volatile World world;

	private final ReentrantLock turn = new ReentrantLock();

	private volatile @Nullable Connector connector;

	private BasecampServer(HttpServer server, Supplier<Directory> directory, @Nullable String fixedToken) {
		this.server = server;
		this.fixedToken = fixedToken;
		this.directory = directory;
		this.executor = Executors.newCachedThreadPool(BasecampServer::thread);
		this.world = createWorld();
		this.server.createContext("/", (exchange) -> this.world.router().handle(exchange));
		this.server.setExecutor(this.executor);
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "basecamp-server");
		thread.setDaemon(true);
		return thread;
	}

	private World createWorld() {
		return new World(baseUrl(), Clock.systemUTC(), this.directory.get(), this.fixedToken);
	}

	/**
	 * Start a Basecamp on a free port, with one account of each generation and nothing in
	 * them.
	 * @return the running server
	 */
	public static BasecampServer start() {
		return start(null);
	}

	/**
	 * Start a Basecamp that takes a token of the application's choice for a good one.
	 * @param fixedToken the token or {@code null}
	 * @return the running server
	 */
	static BasecampServer start(@Nullable String fixedToken) {
		try {
			return start(0, Seed::nothing, fixedToken);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Start a Basecamp to look at, with three accounts full of things: two of Basecamp 2,
	 * where the second one shows the limits (its plan is full, and who signs in is no
	 * administrator), and one of Basecamp 3. Tokens stay good when the server is started
	 * again, because they are signed and not stored.
	 * @param port the port on loopback, 0 for any that is free
	 * @return the running server
	 * @throws IOException if it cannot listen on the port
	 */
	public static BasecampServer startSeeded(int port) throws IOException {
		return start(port, () -> Seed.plant(Clock.systemUTC()), null);
	}

	private static BasecampServer start(int port, Supplier<Directory> directory, @Nullable String fixedToken)
			throws IOException {
		InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(HOST), port);
		BasecampServer basecamp = new BasecampServer(HttpServer.create(address, 0), directory, fixedToken);
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
	 * Return where this Basecamp is, as a bean for an application.
	 * @return the details
	 */
	public BasecampConnectionDetails connectionDetails() {
		return new ServerConnectionDetails(this);
	}

	/**
	 * Arrange things in the (first) account of Basecamp 2.
	 * @return what to arrange with
	 */
	public BcxArrangement bcx() {
		return this.world.bcx();
	}

	/**
	 * Arrange things in the account of Basecamp 3, 4 and 5.
	 * @return what to arrange with
	 */
	public Bc3Arrangement bc3() {
		return this.world.bc3();
	}

	/**
	 * Return an access token, for clients that are given one.
	 * @param principalName whom the token is for
	 * @return the token
	 */
	public String accessToken(String principalName) {
		this.world.join(principalName);
		return this.world.tokens().issue(SignedTokens.Kind.ACCESS, principalName);
	}

	String refreshToken(String principalName) {
		return this.world.tokens().issue(SignedTokens.Kind.REFRESH, principalName);
	}

	/**
	 * Connect a principal of the application under test, as if it had been at Launchpad
	 * and consented. Forgotten at the next reset.
	 * @param principalName name of the principal
	 * @throws IllegalStateException if the server does not belong to an application
	 * @see AutoConfigureBasecamp
	 */
	public void connect(String principalName) {
		Connector connector = this.connector;
		Assert.state(connector != null, "Only the server of @AutoConfigureBasecamp knows an application to connect; "
				+ "elsewhere use accessToken");
		connector.connect(principalName, accessToken(principalName), refreshToken(principalName));
	}

	/**
	 * Refuse all tokens that a principal has so far, as if it had revoked the connection
	 * at Launchpad.
	 * @param principalName name of the principal
	 */
	public void revokeToken(String principalName) {
		this.world.tokens().revoke(principalName);
	}

	/**
	 * Answer requests with an error until the next reset, those of both generations if
	 * both have the path.
	 * @param method the method
	 * @param path the path behind the account, as in {@link BasecampRequest#path()};
	 * variables in braces stand for any id
	 * @param status the status, such as 503
	 */
	public void fail(HttpMethod method, String path, int status) {
		this.world.fail(method, path, status);
	}

	/**
	 * Answer the next API request with an error, whatever it asks for. May be called
	 * several times for several requests.
	 * @param status the status, such as 429 or 503
	 * @param retryAfter what to say in {@code Retry-After}, {@code null} for nothing
	 */
	public void failNext(int status, @Nullable Duration retryAfter) {
		this.world.guard().failNext(status, retryAfter);
	}

	/**
	 * Do what the next API request asks, and break the connection off in place of the
	 * answer, so that the application cannot know whether it was done. May be called
	 * several times for several requests; those that are refused are answered.
	 */
	public void loseNextAnswer() {
		this.world.guard().loseNextAnswer();
	}

	/**
	 * Refuse all access tokens issued so far. Refresh tokens stay good.
	 */
	public void expireAccessTokens() {
		this.world.tokens().expireAccessTokens();
	}

	/**
	 * Refuse all tokens issued so far, whoever has them.
	 */
	public void revokeConnections() {
		this.world.tokens().revokeAll();
	}

	/**
	 * Make an account inactive, as if it were overdue, or active again.
	 * @param accountId the account
	 * @param active whether it is active
	 */
	public void setAccountActive(long accountId, boolean active) {
		this.world.guard().setAccountActive(accountId, active);
	}

	/**
	 * Return the requests that arrived at the APIs since the start or the last reset,
	 * without those to Launchpad: the latest 2,000.
	 * @return the requests, oldest first
	 */
	public List<BasecampRequest> requests() {
		return this.world.requests();
	}

	/**
	 * Forget all that was arranged, told or done, and disconnect who was connected.
	 */
	public synchronized void reset() {
		Connector connector = this.connector;
		if (connector != null) {
			connector.disconnectAll();
		}
		World former = this.world;
		this.world = createWorld();
		former.close();
	}

	void setConnector(Connector connector) {
		this.connector = connector;
	}

	/**
	 * Return what tests that share the server hold one after the other.
	 * @return the lock
	 */
	Lock turn() {
		return this.turn;
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.executor.shutdownNow();
		this.world.close();
	}

	@Override
	public String toString() {
		return "BasecampServer[" + baseUrl() + "]";
	}

	/**
	 * Knows where an application keeps its connections.
	 */
	interface Connector {

		void connect(String principalName, String accessToken, String refreshToken);

		void disconnectAll();

	}

}

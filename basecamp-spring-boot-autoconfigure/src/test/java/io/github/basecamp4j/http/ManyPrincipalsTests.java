package io.github.basecamp4j.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.http.engine.HttpSettings.Engine;
import io.github.basecamp4j.http.engine.HttpSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many principals share one client, and the answers that it keeps. All of them get the
 * same entity tag, as if Basecamp could not tell them apart.
 */
class ManyPrincipalsTests {

	private static final int PRINCIPALS = 50;

	private static final int THREADS = 64;

	private static final int CALLS = Boolean.getBoolean("basecamp.stress") ? 100_000 : 10_000;

	private final AtomicInteger notModified = new AtomicInteger();

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "AUTO")
	void everyAnswerBelongsToItsCaller(Engine engine) throws Exception {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), THREADS);
		ExecutorService serverThreads = Executors.newFixedThreadPool(THREADS);
		ExecutorService callers = Executors.newFixedThreadPool(THREADS);
		server.setExecutor(serverThreads);
		server.createContext("/", this::answer);
		server.start();
		try (ClientResources resources = ClientResources
			.create(Clients.SETTINGS.toBuilder().http(HttpSettings.builder().engine(engine).build()).build())) {
			BasecampRestClient client = Clients.create(
					BasecampApi.bc3(URI.create("http://localhost:" + server.getAddress().getPort())), resources,
					new TokenOfPrincipal());
			List<Future<?>> calls = new ArrayList<>();
			for (int i = 0; i < THREADS; i++) {
				Random random = new Random(i);
				calls.add(callers.submit(() -> {
					for (int call = 0; call < CALLS / THREADS; call++) {
						callAs(client, random.nextInt(PRINCIPALS), random.nextInt(4));
					}
				}));
			}
			for (Future<?> call : calls) {
				call.get(120, TimeUnit.SECONDS);
			}
			assertThat(this.notModified).hasValueGreaterThan(CALLS / 2);
		}
		finally {
			callers.shutdownNow();
			server.stop(0);
			serverThreads.shutdownNow();
		}
	}

	private static void callAs(BasecampRestClient client, int principal, int item) {
		BasecampRestClient bound = client.forPrincipal("p" + principal);
		String expected = "canary-token-p" + principal + " /999/items/" + item + ".json";
		assertThat(bound.get("/items/{id}.json", item).as(Item.class).name()).isEqualTo(expected);
		if (item == 0) {
			assertThat(bound.get("/items.json").asPages(Item.class)).singleElement()
				.extracting(Item::name)
				.isEqualTo("canary-token-p" + principal + " /999/items.json");
		}
	}

	private void answer(HttpExchange exchange) throws IOException {
		exchange.getResponseHeaders().set("ETag", "\"same\"");
		if ("\"same\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
			this.notModified.incrementAndGet();
			exchange.sendResponseHeaders(304, -1);
		}
		else {
			String path = exchange.getRequestURI().getPath();
			String name = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "") + " " + path;
			String item = "{\"id\":1,\"name\":\"" + name + "\"}";
			byte[] body = (path.endsWith("/items.json") ? "[" + item + "]" : item).getBytes();
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
		}
		exchange.close();
	}

	/**
	 * A token for each principal.
	 */
	private static final class TokenOfPrincipal implements AccessTokenProvider {

		@Override
		public String currentPrincipalName() {
			throw new IllegalStateException("Nobody is signed in");
		}

		@Override
		public String getToken(String principalName) {
			return "canary-token-" + principalName;
		}

	}

}

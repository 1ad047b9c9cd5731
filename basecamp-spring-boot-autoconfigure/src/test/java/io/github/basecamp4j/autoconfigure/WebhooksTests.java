package io.github.basecamp4j.autoconfigure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import io.github.basecamp4j.test.LogRecorder;
import io.github.basecamp4j.webhooks.BasecampWebhookEvent;
import io.github.basecamp4j.webhooks.BasecampWebhooks;
import io.github.basecamp4j.webhooks.ChatbotCommandHandler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tests for receiving webhooks and commands of chatbots over HTTP, in every kind of
 * security that an application may have.
 */
class WebhooksTests {

	private static final String SECRET = "canary-hooks-b7e1f09a52c84d36ab1f";

	private static final String PATH = "/basecamp/webhooks/" + SECRET;

	/**
	 * A secret that Spring Security may log, when it is in an address that is none of
	 * Basecamp's.
	 */
	private static final String MISPLACED = "hooks-0c4f1de97ab352c84d36ab1f52c8";

	/**
	 * Logs addresses as others do, but by a logger that is not heard in these tests.
	 */
	private final CloseableHttpClient http = HttpClients.custom()
		.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create().setMaxConnPerRoute(20).build())
		.disableRedirectHandling()
		.disableAutomaticRetries()
		.build();

	private ConfigurableApplicationContext application;

	private Listener listener;

	@AfterEach
	void closeClient() throws IOException {
		this.http.close();
	}

	@AfterEach
	void stop() {
		if (this.application != null) {
			this.application.close();
		}
	}

	@Test
	void deliveryIsPublishedWithWhatBasecampTells() {
		start(Application.class);
		assertThat(deliver(event(7)).statusCode()).isEqualTo(200);
		assertThat(this.listener.heard).singleElement().satisfies((event) -> {
			assertThat(event.payload().kind()).isEqualTo("todo_completed");
			assertThat(event.payload().creator().name()).isEqualTo("Signe Holm");
			assertThat(event.payload().recording().title()).isEqualTo("Trim the lamps");
			assertThat(event.payload().createdAt()).hasToString("2026-03-14T09:30+01:00");
		});
	}

	@Test
	void nothingIsMadeBeforeItsTimeByTheFilter() {
		start(EarlyBird.class);
		assertThat(this.application.getBean(EarlyBird.class).made).containsEntry("basecampWebhookPublisher", false)
			.containsEntry("basecampWebhooks", false);
		assertThat(deliver(event(7)).statusCode()).isEqualTo(200);
	}

	@Test
	void filterSeesNothingButWebhooks() {
		start(Application.class);
		assertThat(((ServletWebServerApplicationContext) this.application).getServletContext()
			.getFilterRegistrations()
			.values()).filteredOn((filter) -> filter.getName().contains("asecampWebhook"))
			.singleElement()
			.satisfies((filter) -> assertThat(filter.getUrlPatternMappings()).containsExactly("/basecamp/webhooks/*"));
	}

	@Test
	void deliveryThatWasSeenBeforeIsAnsweredAndNotPublishedAgain() {
		start(Application.class);
		assertThat(deliver(event(7)).statusCode()).isEqualTo(200);
		assertThat(deliver(event(7)).statusCode()).isEqualTo(200);
		assertThat(this.listener.heard).hasSize(1);
		assertThat(deliver(event(7).replace("todo_completed", "todo_created")).statusCode()).isEqualTo(200);
		assertThat(this.listener.heard).hasSize(2);
	}

	@Test
	void deliveryWhoseListenerFailsIsPublishedAgain() {
		start(Application.class);
		this.listener.failures.set(2);
		assertThat(deliver(event(7)).statusCode()).isEqualTo(500);
		assertThat(deliver(event(7)).statusCode()).isEqualTo(500);
		assertThat(deliver(event(7)).statusCode()).isEqualTo(200);
		assertThat(deliver(event(7)).statusCode()).isEqualTo(200);
		assertThat(this.listener.heard).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "0, 200, 1", "1, 500, 0" })
	void deliveriesAtTheSameTimeHaveOneOutcome(int failures, int status, int heard) throws Exception {
		start(Application.class);
		this.listener.failures.set(failures);
		this.listener.gate = new CountDownLatch(1);
		ExecutorService threads = Executors.newFixedThreadPool(5);
		try {
			List<Future<Integer>> statuses = new ArrayList<>();
			statuses.add(threads.submit(() -> deliver(event(7)).statusCode()));
			assertThat(this.listener.called.await(10, TimeUnit.SECONDS)).isTrue();
			CountDownLatch sent = new CountDownLatch(4);
			for (int i = 0; i < 4; i++) {
				statuses.add(threads.submit(() -> {
					sent.countDown();
					return deliver(event(7)).statusCode();
				}));
			}
			assertThat(sent.await(10, TimeUnit.SECONDS)).isTrue();
			await().until(() -> waiting() >= 4);
			this.listener.gate.countDown();
			for (Future<Integer> outcome : statuses) {
				assertThat(outcome.get(30, TimeUnit.SECONDS)).isEqualTo(status);
			}
			assertThat(this.listener.heard).hasSize(heard);
		}
		finally {
			threads.shutdownNow();
		}
	}

	/**
	 * Count the server's threads that wait for what comes of another delivery.
	 */
	private static long waiting() {
		return Thread.getAllStackTraces()
			.values()
			.stream()
			.filter((stack) -> List.of(stack)
				.stream()
				.anyMatch((frame) -> frame.getClassName().endsWith(".WebhookPublisher")
						&& frame.getMethodName().equals("await")))
			.count();
	}

	@Test
	void tenThousandDeliveriesOfWhichSomeFailAreEachPublishedOnce() throws Exception {
		start(Application.class, "logging.level.io.github.basecamp4j.webhooks=off");
		this.listener.isFailing = (id, call) -> Math.floorMod(Long.hashCode(id * 31 + call) * 0x9E3779B9, 5) == 0;
		int deliveries = 10_000;
		assertThat(inParallel(deliveries, (id) -> {
			int failures = 0;
			while (deliver(event(id)).statusCode() != 200) {
				failures++;
				assertThat(failures).isLessThan(50);
			}
			return failures;
		})).isBetween(deliveries / 10, deliveries / 2);
		Map<Long, Integer> heard = heardById();
		assertThat(heard).hasSize(deliveries);
		assertThat(heard.values()).containsOnly(1);
		assertThat(inParallel(deliveries, (id) -> deliver(event(id)).statusCode() - 200)).isZero();
		assertThat(heardById()).isEqualTo(heard);
	}

	@Test
	void databaseRemembersDeliveriesBeyondARestart() {
		String[] database = { "spring.datasource.url=jdbc:h2:mem:webhooks;DB_CLOSE_DELAY=-1",
				"basecamp.token-store.type=jdbc", "basecamp.webhooks.table=ledger_deliveries" };
		start(WithDatabase.class, database);
		this.listener.failures.set(1);
		assertThat(deliver(event(7)).statusCode()).isEqualTo(500);
		assertThat(deliver(event(7)).statusCode()).isEqualTo(200);
		stop();
		start(WithDatabase.class, database);
		assertThat(deliver(event(7)).statusCode()).isEqualTo(200);
		assertThat(this.listener.heard).isEmpty();
		assertThat(this.application.getBean(JdbcTemplate.class)
			.queryForObject("SELECT COUNT(*) FROM ledger_deliveries WHERE published_at IS NOT NULL", Integer.class))
			.isOne();
	}

	@Test
	void asyncDeliveryIsAnsweredBeforeListenersRan() {
		start(Application.class, "basecamp.webhooks.async=true");
		this.listener.gate = new CountDownLatch(1);
		assertThat(deliver(event(7)).statusCode()).isEqualTo(202);
		assertThat(deliver(event(7)).statusCode()).isEqualTo(202);
		assertThat(this.listener.heard).isEmpty();
		this.listener.gate.countDown();
		await().untilAsserted(() -> assertThat(this.listener.heard).hasSize(1));
		await().untilAsserted(() -> assertThat(deliver(event(7)).statusCode()).isEqualTo(200));
		assertThat(this.listener.heard).hasSize(1);
	}

	@Test
	void asyncListenersEndWhatTheyAreAtWhenTheApplicationStops() {
		start(Application.class, "basecamp.webhooks.async=true");
		this.listener.gate = new CountDownLatch(1);
		for (int id = 1; id <= 20; id++) {
			assertThat(deliver(event(id)).statusCode()).isEqualTo(202);
		}
		this.application.addApplicationListener((stopping) -> this.listener.gate.countDown());
		stop();
		assertThat(this.listener.heard).hasSize(20);
	}

	@Test
	void whatIsNoDeliveryIsRefused() throws Exception {
		start(Application.class);
		assertThat(send("POST", PATH, "application/json; charset=utf-8", event(1)).statusCode()).isEqualTo(200);
		assertThat(send("POST", PATH.replace("canary", "kanary"), "application/json", event(2)).statusCode())
			.isEqualTo(404);
		assertThat(send("POST", PATH + "x", "application/json", event(2)).statusCode()).isEqualTo(404);
		assertThat(send("POST", PATH + "/", "application/json", event(2)).statusCode()).isEqualTo(404);
		assertThat(send("POST", PATH.replace("-", "%2D"), "application/json", event(2)).statusCode()).isEqualTo(404);
		assertThat(send("POST", "/basecamp/webhooks/", "application/json", event(2)).statusCode()).isEqualTo(404);
		Answer get = send("GET", PATH, "application/json", "");
		assertThat(get.statusCode()).isEqualTo(405);
		assertThat(get.headers()).containsEntry("Allow", "POST");
		assertThat(send("PUT", PATH, "application/json", event(2)).statusCode()).isEqualTo(405);
		assertThat(send("POST", PATH, "text/plain", event(2)).statusCode()).isEqualTo(415);
		assertThat(send("POST", PATH, "not a type", event(2)).statusCode()).isEqualTo(415);
		assertThat(send("POST", PATH, null, event(2)).statusCode()).isEqualTo(415);
		assertThat(send("POST", PATH, "application/json", "{").statusCode()).isEqualTo(400);
		assertThat(send("POST", PATH, "application/json", "[]").statusCode()).isEqualTo(400);
		assertThat(send("POST", PATH, "application/json", "{\"kind\": \"todo_created\"}").statusCode()).isEqualTo(400);
		assertThat(send("POST", PATH, "application/json", "{\"id\": 2}").statusCode()).isEqualTo(400);
		assertThat(this.listener.heard).hasSize(1);
	}

	@Test
	void bodyOfMoreThanAMegabyteIsRefused() throws Exception {
		start(Application.class);
		String fits = event(1) + " ".repeat(1024 * 1024 - event(1).length());
		assertThat(deliver(fits).statusCode()).isEqualTo(200);
		assertThat(deliver(fits + " ").statusCode()).isEqualTo(413);
		byte[] tooMuch = (event(2) + " ".repeat(1024 * 1024)).getBytes();
		HttpEntity chunked = new InputStreamEntity(new ByteArrayInputStream(tooMuch), -1, null);
		assertThat(send("POST", uri(PATH), "application/json", chunked).statusCode()).isEqualTo(413);
		assertThat(this.listener.heard).hasSize(1);
	}

	@Test
	void urlIsTheOneThatIsReceived() {
		start(Application.class, "server.servlet.context-path=/ledger", "basecamp.webhooks.path=/hooks/bc");
		BasecampWebhooks webhooks = this.application.getBean(BasecampWebhooks.class);
		String url = webhooks.url(uri("/ledger/").toString());
		assertThat(url).endsWith("/ledger/hooks/bc/" + SECRET);
		assertThat(send("POST", URI.create(url), "application/json", event(1)).statusCode()).isEqualTo(200);
		assertThat(webhooks.chatbotUrl("https://ledger.example.com"))
			.isEqualTo("https://ledger.example.com/hooks/bc/" + SECRET + "/chatbot");
		assertThat(webhooks).asString().doesNotContain(SECRET);
	}

	@Test
	void chatbotAnswersWithWhatItsHandlerReturns() {
		start(Chatbot.class);
		String path = PATH + "/chatbot";
		Answer answer = command(path, "lamps");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers()).containsEntry("Content-Type", "text/html;charset=UTF-8");
		assertThat(answer.body()).isEqualTo("<b>Signe Holm</b>: lamps → https://3.basecampapi.com/999/lines");
		assertThat(command(path, "nothing").statusCode()).isEqualTo(204);
		assertThat(command(path, "fail").statusCode()).isEqualTo(500);
		assertThat(command(path + "/chatbot", "lamps").statusCode()).isEqualTo(404);
		assertThat(command("/basecamp/webhooks/wrong/chatbot", "lamps").statusCode()).isEqualTo(404);
		assertThat(send("GET", path, "application/json", "").statusCode()).isEqualTo(405);
		assertThat(send("POST", path, "text/html", "").statusCode()).isEqualTo(415);
		assertThat(this.listener.heard).isEmpty();
	}

	@Test
	void chatbotWithoutAHandlerIsUnknown() {
		start(Application.class);
		assertThat(command(PATH + "/chatbot", "lamps").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(classes = { Application.class, FormLogin.class, Plain.class })
	void securityOfTheApplicationStaysAsItIs(Class<?> configuration) {
		start(configuration, "basecamp.webhooks.secret=");
		List<String> before = security();
		assertThat(before).anyMatch((line) -> line.contains("CsrfFilter")).noneMatch((line) -> line.contains(" 200"));
		stop();
		start(configuration, "basecamp.webhooks.secret=" + MISPLACED);
		assertThat(security()).isEqualTo(before);
		assertThat(send("POST", "/basecamp/webhooks/" + MISPLACED, "application/json", event(1)).statusCode())
			.isEqualTo(200);
		assertThat(this.listener.heard).hasSize(1);
	}

	private List<String> security() {
		List<String> security = new ArrayList<>();
		this.application.getBeansOfType(SecurityFilterChain.class)
			.forEach((name,
					chain) -> security.add(name + chain.getFilters()
						.stream()
						.map((filter) -> filter.getClass().getSimpleName())
						.collect(Collectors.joining(", ", "[", "]"))));
		for (String path : List.of("/lamps", "/basecamp", "/basecamp/webhooks", "/basecamp/webhooksx/" + MISPLACED,
				"/basecamp/webhooks%2F" + MISPLACED, "/basecamp;x/webhooks/" + MISPLACED,
				"/x/basecamp/webhooks/" + MISPLACED, "/x/..;/basecamp/webhooks/" + MISPLACED,
				"/BASECAMP/webhooks/" + MISPLACED)) {
			for (String method : List.of("GET", "POST")) {
				Answer response = send(method, path, "application/json", event(2));
				security
					.add(method + " " + path + " " + response.statusCode() + " " + response.headers().get("Location"));
			}
		}
		return security.stream().map((line) -> line.replaceAll(":\\d+|;jsessionid=\\w+", "")).toList();
	}

	@Test
	void secretIsNotLoggedAtAnyLevel() {
		start(Chatbot.class);
		this.listener.failures.set(1);
		LogRecorder log = LogRecorder.record(() -> {
			deliver(event(1));
			deliver(event(1));
			deliver("{");
			command(PATH + "/chatbot", "fail");
			send("POST", PATH + "x", "application/json", event(1));
		});
		assertThat(log.messages()).anyMatch((message) -> message.contains("event 1 (todo_completed)"))
			.noneMatch((message) -> message.contains(SECRET));
	}

	private void start(Class<?> configuration, String... properties) {
		this.application = new SpringApplicationBuilder(configuration)
			.properties("server.port=0", "basecamp.user-agent=Ledger (ops@example.com)",
					"spring.security.oauth2.client.registration.basecamp.client-id=id",
					"spring.security.oauth2.client.registration.basecamp.client-secret=canary-client-secret",
					"basecamp.token-store.type=memory", "basecamp.webhooks.secret=" + SECRET)
			.properties(properties)
			.run();
		this.listener = this.application.getBean(Listener.class);
	}

	private Answer deliver(String event) {
		return send("POST",
				this.application.getEnvironment().getProperty("basecamp.webhooks.path", "/basecamp/webhooks") + "/"
						+ SECRET,
				"application/json", event);
	}

	private Answer command(String path, String command) {
		return send("POST", path, "application/json", """
				{"command": "%s", "creator": {"id": 5, "name": "Signe Holm"},
				 "callback_url": "https://3.basecampapi.com/999/lines"}""".formatted(command));
	}

	private Answer send(String method, String path, String contentType, String body) {
		return send(method, uri(path), contentType, body);
	}

	private Answer send(String method, URI uri, String contentType, String body) {
		return send(method, uri, contentType, new ByteArrayEntity(body.getBytes(StandardCharsets.UTF_8), null));
	}

	private Answer send(String method, URI uri, String contentType, HttpEntity body) {
		ClassicRequestBuilder request = ClassicRequestBuilder.create(method).setUri(uri).setEntity(body);
		if (contentType != null) {
			request.setHeader("Content-Type", contentType);
		}
		try {
			return this.http.execute(request.build(),
					(response) -> new Answer(response.getCode(),
							Stream.of(response.getHeaders())
								.collect(Collectors.toMap(Header::getName, Header::getValue, (first, second) -> first)),
							(response.getEntity() != null) ? EntityUtils.toString(response.getEntity()) : ""));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private URI uri(String path) {
		return URI
			.create("http://localhost:" + this.application.getEnvironment().getProperty("local.server.port") + path);
	}

	private int inParallel(int deliveries, Delivery delivery) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(8);
		try {
			List<Callable<Integer>> calls = IntStream.rangeClosed(1, deliveries)
				.<Callable<Integer>>mapToObj((id) -> () -> delivery.make(id))
				.toList();
			int sum = 0;
			for (Future<Integer> result : threads.invokeAll(calls)) {
				sum += result.get();
			}
			return sum;
		}
		finally {
			threads.shutdownNow();
		}
	}

	private Map<Long, Integer> heardById() {
		return List.copyOf(this.listener.heard)
			.stream()
			.collect(Collectors.toMap((event) -> event.payload().id(), (event) -> 1, Integer::sum));
	}

	private static String event(int id) {
		return """
				{"id": %d, "kind": "todo_completed", "details": {}, "created_at": "2026-03-14T09:30:00+01:00",
				 "recording": {"id": 70, "title": "Trim the lamps", "type": "Todo"},
				 "creator": {"id": 5, "name": "Signe Holm"}, "news": 1}""".formatted(id);
	}

	private record Answer(int statusCode, Map<String, String> headers, String body) {
	}

	@FunctionalInterface
	private interface Delivery {

		int make(int id);

	}

	@FunctionalInterface
	private interface Failing {

		boolean test(long id, int call);

	}

	static class Listener {

		private final List<BasecampWebhookEvent> heard = Collections.synchronizedList(new ArrayList<>());

		private final ConcurrentHashMap<Long, Integer> calls = new ConcurrentHashMap<>();

		private final AtomicInteger failures = new AtomicInteger();

		private final CountDownLatch called = new CountDownLatch(1);

		private volatile CountDownLatch gate = new CountDownLatch(0);

		private volatile Failing isFailing = (id, call) -> false;

		@EventListener
		void on(BasecampWebhookEvent event) throws InterruptedException {
			long id = event.payload().id();
			int call = this.calls.merge(id, 1, Integer::sum);
			this.called.countDown();
			assertThat(this.gate.await(60, TimeUnit.SECONDS)).isTrue();
			if (this.failures.getAndUpdate((left) -> Math.max(0, left - 1)) > 0 || this.isFailing.test(id, call)) {
				throw new IllegalStateException("the lamp is out");
			}
			this.heard.add(event);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import(Listener.class)
	static class WithDatabase {

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
	@Import({ Listener.class, Lamps.class })
	static class Application {

	}

	/**
	 * Spring Boot's form login and HTTP basic authentication, since there is no client
	 * registration.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class, excludeName = {
			"org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration",
			"org.springframework.boot.security.oauth2.client.autoconfigure.servlet.OAuth2ClientWebSecurityAutoConfiguration" })
	@Import({ Listener.class, Lamps.class })
	static class Plain {

	}

	@Configuration(proxyBeanMethods = false)
	@Import(Application.class)
	static class FormLogin {

		@Bean
		SecurityFilterChain securityFilterChain(HttpSecurity http) {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.formLogin(Customizer.withDefaults())
				.build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Import(Application.class)
	static class Chatbot {

		@Bean
		ChatbotCommandHandler chatbot() {
			return (command) -> switch (command.command()) {
				case "nothing" -> null;
				case "fail" -> throw new IllegalStateException("the lamp is out");
				default ->
					"<b>" + command.creator().name() + "</b>: " + command.command() + " → " + command.callbackUrl();
			};
		}

	}

	@RestController
	static class Lamps {

		@PostMapping("/lamps")
		String change() {
			return "changed";
		}

	}

	/**
	 * Looks at what there is while the web server is made.
	 */
	@Configuration(proxyBeanMethods = false)
	@Import(Application.class)
	static class EarlyBird {

		private final Map<String, Boolean> made = new HashMap<>();

		@Bean
		ServletContextInitializer earlyBirdInitializer(ConfigurableListableBeanFactory beans) {
			return (context) -> List.of("basecampWebhookPublisher", "basecampWebhooks")
				.forEach((name) -> this.made.put(name, beans.containsSingleton(name)));
		}

	}

}

package io.github.basecamp4j.http;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.BasecampAuthenticationException;
import io.github.basecamp4j.BasecampException;
import io.github.basecamp4j.BasecampRateLimitException;
import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.http.engine.HttpSettings;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for retries, pauses and the time that a call has.
 */
class RetryTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private final FakeTime time = new FakeTime();

	@Test
	void getWhenBasecampRecoversReturnsItsAnswer() {
		basecamp.stubFor(get("/999/items/1.json").inScenario("recovery")
			.whenScenarioStateIs("Started")
			.willReturn(status(503))
			.willSetStateTo("busy"));
		basecamp.stubFor(get("/999/items/1.json").inScenario("recovery")
			.whenScenarioStateIs("busy")
			.willReturn(status(429).withHeader("Retry-After", "3"))
			.willSetStateTo("well"));
		basecamp.stubFor(get("/999/items/1.json").inScenario("recovery")
			.whenScenarioStateIs("well")
			.willReturn(okJson(Item.json(1))));
		assertThat(client((retry) -> retry).get("/items/1.json").as(Item.class).id()).isEqualTo(1);
		assertThat(this.time.sleeps()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(3));
	}

	@Test
	void backOffDoublesUpToItsMaximum() {
		basecamp.stubFor(get(anyUrl()).willReturn(status(503)));
		assertThatExceptionOfType(BasecampServerException.class).isThrownBy(() -> client((retry) -> retry.maxAttempts(6)
			.maxWait(Duration.ofSeconds(30))
			.initialDelay(Duration.ofSeconds(1))
			.maxDelay(Duration.ofSeconds(5))).get("/items/1.json").as(Item.class));
		assertThat(this.time.sleeps()).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 5L, 5L);
	}

	@Test
	void backOffIsARandomPartOfItsMaximum() {
		basecamp.stubFor(get(anyUrl()).willReturn(status(503)));
		ClientResources resources = ClientResources.builder(Clients.SETTINGS).time(this.time, () -> 0.25).build();
		assertThatExceptionOfType(BasecampServerException.class)
			.isThrownBy(() -> Clients.bc3(basecamp.baseUrl(), resources).get("/items/1.json").as(Item.class));
		assertThat(this.time.sleeps()).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1 })
	void getWhenAttemptsAreCappedSendsOneRequest(int maxAttempts) {
		basecamp.stubFor(get(anyUrl()).willReturn(status(503)));
		assertThatExceptionOfType(BasecampServerException.class)
			.isThrownBy(() -> client((retry) -> retry.maxAttempts(maxAttempts)).get("/items/1.json").as(Item.class));
		assertThat(basecamp.getAllServeEvents()).hasSize(1);
	}

	@Test
	void statusesDecideWhatIsRepeated() {
		basecamp.stubFor(get(anyUrl()).willReturn(status(500)));
		basecamp.stubFor(put(anyUrl()).willReturn(status(500)));
		BasecampRestClient client = client((retry) -> retry.statuses(Set.of(500)));
		assertThatExceptionOfType(BasecampServerException.class)
			.isThrownBy(() -> client.get("/items/1.json").as(Item.class));
		assertThat(basecamp.getAllServeEvents()).hasSize(3);
		assertThatExceptionOfType(BasecampServerException.class).isThrownBy(() -> client.put("/items/1.json").send());
		assertThat(basecamp.getAllServeEvents()).hasSize(4);
	}

	@Test
	void waitsOfOneCallAddUpToMaxWaitAtMost() {
		basecamp.stubFor(get(anyUrl()).willReturn(status(503).withHeader("Retry-After", "6")));
		assertThatExceptionOfType(BasecampServerException.class)
			.isThrownBy(() -> client((retry) -> retry).get("/items/1.json").as(Item.class))
			.satisfies((ex) -> assertThat(ex.retryAfter()).isEqualTo(Duration.ofSeconds(6)));
		assertThat(this.time.sleeps()).containsExactly(Duration.ofSeconds(6));
	}

	@Test
	void waitIsNotBegunIfTheCallWouldBeOverBeforeItsEnd() {
		basecamp.stubFor(get(anyUrl()).willReturn(status(503).withHeader("Retry-After", "6")));
		assertThatExceptionOfType(BasecampServerException.class).isThrownBy(
				() -> client((retry) -> retry.totalTimeout(Duration.ofSeconds(6))).get("/items/1.json").as(Item.class));
		assertThat(this.time.sleeps()).isEmpty();
	}

	@Test
	void eachAttemptTakesItsTokenAnew() {
		basecamp.stubFor(get(anyUrl()).willReturn(status(503)));
		basecamp.stubFor(get(anyUrl()).withHeader("Authorization", equalTo("Bearer canary-token-3"))
			.willReturn(okJson(Item.json(1))));
		AtomicInteger tokens = new AtomicInteger();
		assertThat(client(tokens("canary-token-", tokens, false)).get("/items/1.json").as(Item.class).id())
			.isEqualTo(1);
		assertThat(tokens).hasValue(3);
	}

	@Test
	void postWhenTokenIsRefusedIsReplayedOnceWithAnother() {
		basecamp.stubFor(post(anyUrl()).willReturn(status(401)));
		basecamp.stubFor(post(anyUrl()).withHeader("Authorization", equalTo("Bearer canary-token-2"))
			.willReturn(okJson(Item.json(1))));
		assertThat(client(tokens("canary-token-", new AtomicInteger(), true)).post("/items.json").as(Item.class).id())
			.isEqualTo(1);
		assertThat(basecamp.getAllServeEvents()).hasSize(2);
	}

	@Test
	void postWhenTokensAreRefusedAgainThrowsException() {
		basecamp.stubFor(post(anyUrl()).willReturn(status(401)));
		assertThatExceptionOfType(BasecampAuthenticationException.class).isThrownBy(
				() -> client(tokens("canary-token-", new AtomicInteger(), true)).post("/items.json").as(Item.class));
		assertThat(basecamp.getAllServeEvents()).hasSize(2);
	}

	@Test
	void tokenThatArrivesWhenTheCallIsOverIsNotUsed() {
		AccessTokenProvider slow = new AccessTokenProvider() {

			@Override
			public String currentPrincipalName() {
				return "jane";
			}

			@Override
			public String getToken(String principalName) {
				RetryTests.this.time.advance(Duration.ofSeconds(60));
				return "a-token";
			}

		};
		assertThatExceptionOfType(BasecampTransportException.class)
			.isThrownBy(() -> client(slow).post("/items.json").as(Item.class))
			.satisfies((ex) -> assertThat(ex.requestSent()).isFalse());
		assertThat(basecamp.getAllServeEvents()).isEmpty();
	}

	@Test
	void tokenThatNoHeaderCanHaveIsNotSent() {
		assertThatIllegalStateException()
			.isThrownBy(() -> client(AccessTokenProvider.fixed("a\u00f6token")).get("/items/1.json").as(Item.class));
		assertThat(basecamp.getAllServeEvents()).isEmpty();
	}

	@Test
	void postWhenTokenIsRefusedAndCannotBeReplacedThrowsException() {
		basecamp.stubFor(post(anyUrl()).willReturn(status(401)));
		assertThatExceptionOfType(BasecampAuthenticationException.class)
			.isThrownBy(() -> client(tokens("token-", new AtomicInteger(), false)).post("/items.json").as(Item.class));
		assertThat(basecamp.getAllServeEvents()).hasSize(1);
	}

	@Test
	void listenerHearsOfRetriesAndPauses() {
		basecamp.stubFor(get(anyUrl()).willReturn(status(429).withHeader("Retry-After", "2")));
		List<String> heard = new ArrayList<>();
		ClientResources resources = ClientResources.builder(Clients.SETTINGS)
			.time(this.time, () -> 1)
			.listener(new BasecampClientListener() {

				@Override
				public void retrying(String method, String uriTemplate, int attempt, Duration wait,
						BasecampException failure) {
					heard.add(method + " " + uriTemplate + " " + attempt + " " + wait);
				}

				@Override
				public void paused(String method, String uriTemplate, Duration pause) {
					heard.add("paused " + pause);
				}

			})
			.build();
		assertThatExceptionOfType(BasecampRateLimitException.class)
			.isThrownBy(() -> Clients.bc3(basecamp.baseUrl(), resources).get("/items/{id}.json", 1).as(Item.class));
		assertThat(heard).containsExactly("paused PT2S",
				"GET " + basecamp.baseUrl() + "/{account}/items/{id}.json 1 PT2S", "paused PT2S",
				"GET " + basecamp.baseUrl() + "/{account}/items/{id}.json 2 PT2S", "paused PT2S");
	}

	@Test
	void interruptEndsAWaitAtOnceAndIsKept() throws Exception {
		basecamp.stubFor(get(anyUrl()).willReturn(status(503).withHeader("Retry-After", "9")));
		CountDownLatch waiting = new CountDownLatch(1);
		Time real = new FakeTime() {

			@Override
			public void sleep(Duration duration) throws InterruptedException {
				waiting.countDown();
				new CountDownLatch(1).await();
			}

		};
		AtomicReference<Object> outcome = new AtomicReference<>();
		Thread caller = new Thread(() -> {
			try {
				Clients.bc3(basecamp.baseUrl(), Clients.resources(real, (retry) -> retry))
					.get("/items/1.json")
					.as(Item.class);
			}
			catch (BasecampServerException ex) {
				outcome.set(Thread.currentThread().isInterrupted()
						&& ex.getSuppressed()[0] instanceof InterruptedException);
			}
		});
		caller.start();
		waiting.await();
		caller.interrupt();
		caller.join(10_000);
		assertThat(outcome.get()).isEqualTo(true);
		assertThat(basecamp.getAllServeEvents()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "JDK", "HTTP_COMPONENTS" })
	void interruptedThreadSendsNoSecondRequest(HttpSettings.Engine engine) {
		basecamp.stubFor(get(anyUrl()).willReturn(aResponse().withFixedDelay(200).withStatus(503)));
		ClientResources resources = ClientResources
			.builder(Clients.SETTINGS.toBuilder().http(HttpSettings.builder().engine(engine).build()).build())
			.time(this.time, () -> 1)
			.build();
		Thread.currentThread().interrupt();
		assertThatExceptionOfType(BasecampException.class)
			.isThrownBy(() -> Clients.bc3(basecamp.baseUrl(), resources).get("/items/1.json").as(Item.class))
			.isInstanceOfAny(BasecampTransportException.class, BasecampServerException.class);
		assertThat(Thread.interrupted()).isTrue();
		assertThat(this.time.sleeps()).isEmpty();
	}

	private BasecampRestClient client(UnaryOperator<RetrySettings.Builder> retry) {
		return Clients.bc3(basecamp.baseUrl(), Clients.resources(this.time, retry));
	}

	private BasecampRestClient client(AccessTokenProvider tokens) {
		return BasecampRestClient.create(BasecampApi.bc3(URI.create(basecamp.baseUrl())), RestClient.builder(),
				Clients.resources(this.time, (retry) -> retry), tokens, (product, principalName) -> 999L);
	}

	private static AccessTokenProvider tokens(String prefix, AtomicInteger count, boolean replaceable) {
		return new AccessTokenProvider() {

			@Override
			public String currentPrincipalName() {
				return "jane";
			}

			@Override
			public String getToken(String principalName) {
				return prefix + count.incrementAndGet();
			}

			@Override
			public boolean replaceRefusedToken(String principalName, String refusedToken) {
				return replaceable;
			}

		};
	}

}

package io.github.basecamp4j.http;

import java.net.URI;
import java.time.Duration;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.http.HttpMethod;

import io.github.basecamp4j.BasecampRateLimitException;
import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.http.ApiRequest.Binding;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link RateLimitPauses}.
 */
class RateLimitPauseTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private final FakeTime time = new FakeTime();

	private final ClientResources resources = Clients.resources(this.time, (retry) -> retry.maxAttempts(1));

	private final BasecampRestClient bcx = Clients.bcx(basecamp.baseUrl(), this.resources);

	private final BasecampRestClient bc3 = Clients.bc3(basecamp.baseUrl(), this.resources);

	@BeforeEach
	void stub() {
		basecamp.stubFor(any(anyUrl()).willReturn(okJson(Item.json(1))));
	}

	@Test
	void bcxPauseHoldsTheAccountBack() {
		refuse(this.bcx, "/999/api/v1/refused.json", "5");
		this.time.advance(Duration.ofSeconds(2));
		this.bcx.forAccount(1000).get("/items/1.json").as(Item.class);
		assertThat(this.time.sleeps()).isEmpty();
		this.bcx.post("/items.json").send();
		assertThat(this.time.sleeps()).containsExactly(Duration.ofSeconds(3));
		this.bcx.get("/items/1.json").as(Item.class);
		assertThat(this.time.sleeps()).hasSize(1);
	}

	@Test
	void bc3PauseHoldsTheKindOfMethodBack() {
		refuse(this.bc3, "/999/refused.json", "5");
		this.bc3.post("/items.json").send();
		this.bcx.get("/items/1.json").as(Item.class);
		assertThat(this.time.sleeps()).isEmpty();
		this.bc3.forAccount(1000).get("/items/1.json").as(Item.class);
		assertThat(this.time.sleeps()).containsExactly(Duration.ofSeconds(5));
	}

	@Test
	void pauseThatIsTooLongFailsAtOnceWithoutARequest() {
		refuse(this.bc3, "/999/refused.json", "3600");
		int requests = basecamp.getAllServeEvents().size();
		assertThatExceptionOfType(BasecampRateLimitException.class)
			.isThrownBy(() -> this.bc3.get("/items/1.json").as(Item.class))
			.withMessageContaining("not sent")
			.satisfies((ex) -> assertThat(ex.retryAfter()).isEqualTo(Duration.ofSeconds(60)));
		assertThat(basecamp.getAllServeEvents()).hasSize(requests);
		this.time.advance(Duration.ofSeconds(51));
		this.bc3.get("/items/1.json").as(Item.class);
		assertThat(this.time.sleeps()).containsExactly(Duration.ofSeconds(9));
	}

	@Test
	void postIsHeldBackToo() {
		basecamp.stubFor(post("/999/refused.json").willReturn(status(429).withHeader("Retry-After", "4")));
		assertThatExceptionOfType(BasecampRateLimitException.class)
			.isThrownBy(() -> this.bc3.post("/refused.json").send());
		this.bc3.put("/items/1.json").send();
		assertThat(this.time.sleeps()).containsExactly(Duration.ofSeconds(4));
	}

	@Test
	void pausesOfOthersGoOnWhenOneBegins() {
		refuse(this.bc3, "/999/refused.json", "5");
		refuse(this.bcx, "/999/api/v1/refused.json", "7");
		refuse(this.bcx.forAccount(1000), "/1000/api/v1/refused.json", "9");
		this.bc3.get("/items/1.json").as(Item.class);
		assertThat(this.time.sleeps()).containsExactly(Duration.ofSeconds(5));
		this.bcx.get("/items/1.json").as(Item.class);
		this.bcx.forAccount(1000).get("/items/1.json").as(Item.class);
		assertThat(this.time.sleeps()).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(2),
				Duration.ofSeconds(2));
	}

	@Test
	void unavailableApiHoldsNobodyElseBack() {
		basecamp.stubFor(get("/999/busy.json").willReturn(status(503).withHeader("Retry-After", "5")));
		assertThatExceptionOfType(BasecampServerException.class)
			.isThrownBy(() -> this.bc3.get("/busy.json").as(Item.class));
		this.bc3.get("/items/1.json").as(Item.class);
		assertThat(this.time.sleeps()).isEmpty();
	}

	@Test
	void longerOfTwoPausesCounts() {
		GrowingPause pause = new GrowingPause(Duration.ofSeconds(8), Duration.ZERO);
		pause.extend(Duration.ofSeconds(3));
		pause.await();
		assertThat(pause.sleeps()).containsExactly(Duration.ofSeconds(8));
	}

	@Test
	void interruptEndsAPauseAtOnceAndIsKept() {
		GrowingPause pause = new GrowingPause(Duration.ofSeconds(8), Duration.ZERO);
		Thread.currentThread().interrupt();
		assertThatExceptionOfType(BasecampTransportException.class).isThrownBy(pause::await)
			.satisfies((ex) -> assertThat(ex.requestSent()).isFalse());
		assertThat(Thread.interrupted()).isTrue();
		assertThat(pause.sleeps()).isEmpty();
	}

	@Test
	void pauseThatGrowsDuringTheWaitIsWaitedFor() {
		GrowingPause pause = new GrowingPause(Duration.ofSeconds(5), Duration.ofSeconds(3));
		pause.await();
		assertThat(pause.sleeps()).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(3));
	}

	@Test
	void pauseThatGrowsTooLongDuringTheWaitThrowsException() {
		GrowingPause pause = new GrowingPause(Duration.ofSeconds(5), Duration.ofSeconds(6));
		assertThatExceptionOfType(BasecampRateLimitException.class).isThrownBy(pause::await)
			.satisfies((ex) -> assertThat(ex.retryAfter()).isEqualTo(Duration.ofSeconds(6)));
		assertThat(pause.sleeps()).containsExactly(Duration.ofSeconds(5));
	}

	@Test
	void thoseWhoWaitGoOnOneAfterTheOther() {
		Crowd crowd = new Crowd(4);
		basecamp.stubFor(get("/999/items.json").inScenario("refusal")
			.whenScenarioStateIs(Scenario.STARTED)
			.willSetStateTo("over")
			.willReturn(status(429).withHeader("Retry-After", "5")));
		crowd.client = Clients.bc3(basecamp.baseUrl(), Clients.resources(crowd, (retry) -> retry));
		crowd.client.get("/items.json").as(Item.class);
		assertThat(crowd.sleeps()).containsExactly(Duration.ofMillis(5000), Duration.ofMillis(5200),
				Duration.ofMillis(5400), Duration.ofMillis(5600));
	}

	@Test
	void thoseWhoWaitForTheLimitOfBcxGoOnFaster() {
		Crowd crowd = new Crowd(3);
		crowd.client = Clients.bcx(basecamp.baseUrl(), Clients.resources(crowd, (retry) -> retry.maxAttempts(1)));
		refuse(crowd.client, "/999/api/v1/refused.json", "5");
		crowd.client.get("/items.json").as(Item.class);
		assertThat(crowd.sleeps()).containsExactly(Duration.ofMillis(5000), Duration.ofMillis(5020),
				Duration.ofMillis(5040));
	}

	@Test
	void nobodyWaitsLongerForATurnThanACallMay() {
		Crowd crowd = new Crowd(5);
		crowd.client = Clients.bc3(basecamp.baseUrl(),
				Clients.resources(crowd, (retry) -> retry.maxAttempts(1).maxWait(Duration.ofMillis(5300))));
		refuse(crowd.client, "/999/refused.json", "5");
		crowd.client.get("/items.json").as(Item.class);
		assertThat(crowd.sleeps()).containsExactly(Duration.ofMillis(5000), Duration.ofMillis(5200),
				Duration.ofMillis(5000), Duration.ofMillis(5200), Duration.ofMillis(5000));
	}

	private static void refuse(BasecampRestClient client, String path, String retryAfter) {
		basecamp.stubFor(get(path).willReturn(status(429).withHeader("Retry-After", retryAfter)));
		assertThatExceptionOfType(BasecampRateLimitException.class)
			.isThrownBy(() -> client.get("/refused.json").as(Item.class));
	}

	/**
	 * Callers who all come before the first of them goes on.
	 */
	private static final class Crowd extends FakeTime {

		private final int size;

		private BasecampRestClient client;

		Crowd(int size) {
			this.size = size;
		}

		@Override
		public void sleep(Duration duration) throws InterruptedException {
			long now = nanoTime();
			super.sleep(duration);
			if (sleeps().size() < this.size) {
				advance(Duration.ofNanos(now - nanoTime()));
				this.client.get("/items.json").as(Item.class);
			}
		}

	}

	/**
	 * A pause that another request extends while one sleeps.
	 */
	private static final class GrowingPause extends FakeTime {

		private final BasecampApi api = BasecampApi.bc3(BasecampApi.BC3_BASE_URL);

		private final ApiRequest request = new ApiRequest(HttpMethod.GET,
				URI.create("https://3.basecampapi.com/999/items.json"), "/{account}/items.json", null,
				new Binding("jane", 999L), true);

		private final RateLimitPauses pauses = new RateLimitPauses(this);

		private final Duration extension;

		GrowingPause(Duration pause, Duration extension) {
			this.extension = extension;
			this.pauses.pause(this.api, this.request, pause);
		}

		void extend(Duration extension) {
			this.pauses.pause(this.api, this.request, extension);
		}

		void await() {
			this.pauses.await(this.api, this.request, new Call(this, RetrySettings.defaults()));
		}

		@Override
		public void sleep(Duration duration) throws InterruptedException {
			super.sleep(duration);
			if (sleeps().size() == 1) {
				this.pauses.pause(this.api, this.request, this.extension);
			}
		}

	}

}

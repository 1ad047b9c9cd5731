package io.github.basecamp4j.autoconfigure;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.unit.DataSize;
import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.http.AccountVerifier;
import io.github.basecamp4j.http.BasecampApi;
import io.github.basecamp4j.http.BasecampRestClient;
import io.github.basecamp4j.http.CacheSettings;
import io.github.basecamp4j.http.ClientResources;
import io.github.basecamp4j.http.ClientSettings;
import io.github.basecamp4j.http.engine.HttpSettings;
import io.github.basecamp4j.http.engine.HttpSettings.Engine;
import io.github.basecamp4j.http.RetrySettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link HttpPolicies}.
 */
class HttpPoliciesTests {

	private static final AccountVerifier NOBODY = (product, principalName, accountId) -> {
	};

	private static final ClientSettings DEFAULTS = ClientSettings.of("Ledger (ops@example.com)");

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(BasecampAutoConfiguration.class));

	@Test
	void settingsWhenNothingIsConfiguredAreThoseOfPlainClients() {
		this.contextRunner
			.run((context) -> assertThat(settings(context.getBean(HttpPolicies.class))).isEqualTo(DEFAULTS));
	}

	@Test
	void settingsFollowProperties() {
		this.contextRunner.withPropertyValues("basecamp.read-only=true", "basecamp.max-pages=7",
				"basecamp.bcx.max-concurrent-pages=2", "basecamp.http.engine=jdk", "basecamp.http.connect-timeout=1s",
				"basecamp.http.read-timeout=2s", "basecamp.http.max-body-size=3MB", "basecamp.http.max-connections=4",
				"basecamp.http.gzip=true", "basecamp.retry.max-attempts=5", "basecamp.retry.statuses=429,500",
				"basecamp.retry.initial-delay=6s", "basecamp.retry.max-delay=7s", "basecamp.retry.max-wait=8s",
				"basecamp.retry.total-timeout=9s", "basecamp.cache.enabled=false", "basecamp.cache.max-entries=10",
				"basecamp.cache.max-size=11KB")
			.run((context) -> assertThat(settings(context.getBean(HttpPolicies.class)))
				.isEqualTo(new ClientSettings("Ledger (ops@example.com)", 7, 2,
						new HttpSettings(Engine.JDK, Duration.ofSeconds(1), Duration.ofSeconds(2),
								DataSize.ofMegabytes(3), true, 4, null, null),
						new RetrySettings(5, Set.of(429, 500), Duration.ofSeconds(6), Duration.ofSeconds(7),
								Duration.ofSeconds(8), Duration.ofSeconds(9)),
						new CacheSettings(false, 10, DataSize.ofKilobytes(11)), true)));
	}

	@Test
	void settingsOfSpringBootStandInForMissingProperties() {
		this.contextRunner
			.withBean(HttpClientSettings.class,
					() -> HttpClientSettings.ofSslBundle(SslBundle.systemDefault())
						.withTimeouts(Duration.ofSeconds(4), Duration.ofSeconds(5)))
			.withPropertyValues("basecamp.http.read-timeout=2s")
			.run((context) -> {
				HttpSettings http = settings(context.getBean(HttpPolicies.class)).http();
				assertThat(http.connectTimeout()).isEqualTo(Duration.ofSeconds(4));
				assertThat(http.readTimeout()).isEqualTo(Duration.ofSeconds(2));
				assertThat(http.sslContext()).isNotNull();
			});
	}

	@Test
	void addressFilterOfSpringBootHolds() {
		List<InetAddress> seen = new ArrayList<>();
		HttpClientSettings filtering = HttpClientSettings.defaults().withInetAddressFilter((address) -> {
			seen.add(address);
			return false;
		});
		this.contextRunner.withBean(HttpClientSettings.class, () -> filtering)
			.withPropertyValues("basecamp.retry.max-attempts=1")
			.run((context) -> {
				HttpPolicies policies = context.getBean(HttpPolicies.class);
				for (ClientResources resources : List.of(policies.basecamp(DEFAULTS, NOBODY),
						policies.launchpad(DEFAULTS))) {
					seen.clear();
					BasecampRestClient client = BasecampRestClient.create(
							BasecampApi.launchpad(URI.create("http://localhost:1")), RestClient.builder(), resources,
							AccessTokenProvider.fixed("a-token"), (product, principalName) -> 999L);
					assertThatExceptionOfType(BasecampTransportException.class)
						.isThrownBy(() -> client.get("/authorization.json").as(Map.class))
						.withMessageContaining("does not allow");
					assertThat(seen).isNotEmpty().allMatch(InetAddress::isLoopbackAddress);
				}
			});
	}

	@Test
	void launchpadHasShorterTimeouts() throws Exception {
		this.contextRunner.run((context) -> {
			HttpSettings http = context.getBean(HttpPolicies.class).launchpad(DEFAULTS).settings().http();
			assertThat(http.connectTimeout()).isEqualTo(Duration.ofSeconds(2));
			assertThat(http.readTimeout()).isEqualTo(Duration.ofSeconds(5));
		});
	}

	@Test
	void pagesAreRequestedOnVirtualThreadsWhereSpringBootEnablesThem() {
		this.contextRunner.run((context) -> assertThat(context.getBean(HttpPolicies.class).pageExecutor()).isNull());
		this.contextRunner.withPropertyValues("spring.threads.virtual.enabled=true")
			.run((context) -> assertThat(context.getBean(HttpPolicies.class).pageExecutor() != null)
				.isEqualTo(Runtime.version().feature() >= 21));
	}

	private static ClientSettings settings(HttpPolicies policies) {
		return policies.basecamp(DEFAULTS, NOBODY).settings();
	}

}

package io.github.basecamp4j.tokens;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.autoconfigure.BasecampAutoConfiguration;
import io.github.basecamp4j.autoconfigure.BasecampTokenStoreAutoConfiguration;
import io.github.basecamp4j.autoconfigure.BasecampTokensAutoConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two running applications, one PostgreSQL, and a crowd.
 */
class TwoInstancesTests {

	private static final String KEY = "canary/key/of/the/first/kind/canary/key/AAA=";

	private static final int CALLERS = 1000;

	private static final int PRINCIPALS = 200;

	private final List<ConfigurableApplicationContext> contexts = new ArrayList<>();

	private final String url = TestDatabase.POSTGRESQL.createUrl();

	private @Nullable LaunchpadServer launchpad;

	@AfterEach
	void close() {
		this.contexts.forEach(ConfigurableApplicationContext::close);
		if (this.launchpad != null) {
			this.launchpad.close();
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void expiredTokenIsRefreshedOnceForAllCallers(boolean rotating) throws Exception {
		start(rotating);
		connect("ann");
		Map<String, List<String>> tokens = callAtOnce(Collections.nCopies(CALLERS, "ann"));
		assertThat(tokens.get("ann")).hasSize(CALLERS).allMatch(this.launchpad::hasIssued);
		assertThat(tokens.get("ann").stream().distinct()).hasSize(1);
		assertThat(this.launchpad.calls()).isEqualTo(1);
	}

	@Test
	void eachPrincipalsTokenIsRefreshedOnce() throws Exception {
		start(true);
		List<String> principals = IntStream.range(0, PRINCIPALS).mapToObj((i) -> "user-" + i).toList();
		principals.forEach(this::connect);
		List<String> callers = new ArrayList<>();
		for (int i = 0; i < CALLERS / PRINCIPALS; i++) {
			callers.addAll(principals);
		}
		Map<String, List<String>> tokens = callAtOnce(callers);
		assertThat(tokens).hasSize(PRINCIPALS)
			.allSatisfy((principal, values) -> assertThat(values.stream().distinct()).hasSize(1));
		assertThat(this.launchpad.calls()).isEqualTo(PRINCIPALS);
	}

	@Test
	void deadTokenIsTriedOnceByAllInstancesEver() throws Exception {
		start(true);
		String refreshToken = connect("ann").getRefreshToken().getTokenValue();
		this.launchpad.revoke(refreshToken);
		for (int round = 0; round < 3; round++) {
			List<Future<String>> results = submitAtOnce(Collections.nCopies(100, "ann"));
			for (Future<String> result : results) {
				assertThatExceptionOfType(java.util.concurrent.ExecutionException.class)
					.isThrownBy(() -> result.get(60, TimeUnit.SECONDS))
					.withCauseInstanceOf(BasecampNotConnectedException.class);
			}
			this.contexts.add(context());
		}
		assertThat(this.launchpad.callsWith(refreshToken)).isEqualTo(1);
		assertThat(this.launchpad.calls()).isEqualTo(1);
		assertThat(this.contexts.stream().mapToInt((context) -> context.getBean(DeadEvents.class).count).sum())
			.isEqualTo(1);
	}

	private void start(boolean rotating) {
		this.launchpad = new LaunchpadServer(rotating);
		this.contexts.add(context());
		this.contexts.add(context());
	}

	private ConfigurableApplicationContext context() {
		return new SpringApplicationBuilder(DeadEvents.class).web(WebApplicationType.NONE)
			.properties("spring.datasource.url=" + this.url, "spring.datasource.username=postgres",
					"spring.datasource.hikari.maximum-pool-size=10", "spring.main.banner-mode=off",
					"basecamp.user-agent=Ledger (ops@example.com)",
					"basecamp.launchpad.base-url=" + this.launchpad.baseUrl(),
					"basecamp.token-store.initialize-schema=always", "basecamp.token-store.encryption.keys=" + KEY,
					"spring.security.oauth2.client.registration.basecamp.client-id=id",
					"spring.security.oauth2.client.registration.basecamp.client-secret=canary-secret")
			.run();
	}

	private OAuth2AuthorizedClient connect(String principal) {
		OAuth2AuthorizedClient client = this.launchpad.connect(this.launchpad.registration(), principal, 60);
		this.contexts.get(0)
			.getBean(OAuth2AuthorizedClientService.class)
			.saveAuthorizedClient(client, new TestingAuthenticationToken(principal, ""));
		return client;
	}

	private Map<String, List<String>> callAtOnce(List<String> principals) throws Exception {
		List<Future<String>> results = submitAtOnce(principals);
		Map<String, List<String>> tokens = new HashMap<>();
		for (int i = 0; i < results.size(); i++) {
			tokens.computeIfAbsent(principals.get(i), (key) -> new ArrayList<>())
				.add(results.get(i).get(60, TimeUnit.SECONDS));
		}
		return tokens;
	}

	private List<Future<String>> submitAtOnce(List<String> principals) throws Exception {
		List<AccessTokenProvider> instances = this.contexts.stream()
			.map((context) -> context.getBean(AccessTokenProvider.class))
			.toList();
		CountDownLatch ready = new CountDownLatch(principals.size());
		CountDownLatch start = new CountDownLatch(1);
		ExecutorService executor = Executors.newFixedThreadPool(principals.size());
		try {
			List<Future<String>> results = new ArrayList<>();
			for (int i = 0; i < principals.size(); i++) {
				AccessTokenProvider tokens = instances.get(i % instances.size());
				String principal = principals.get(i);
				results.add(executor.submit(() -> {
					ready.countDown();
					start.await();
					return tokens.getToken(principal);
				}));
			}
			assertThat(ready.await(30, TimeUnit.SECONDS)).isTrue();
			start.countDown();
			return results;
		}
		finally {
			executor.shutdown();
		}
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
			BasecampAutoConfiguration.class, BasecampTokenStoreAutoConfiguration.class,
			BasecampTokensAutoConfiguration.class, OAuth2ClientAutoConfiguration.class })
	static class DeadEvents {

		private volatile int count;

		@EventListener
		void on(BasecampConnectionLostEvent event) {
			this.count++;
		}

	}

}

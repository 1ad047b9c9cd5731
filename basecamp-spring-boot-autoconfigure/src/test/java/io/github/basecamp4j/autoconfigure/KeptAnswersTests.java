package io.github.basecamp4j.autoconfigure;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.test.BasecampServer;
import io.github.basecamp4j.tokens.BasecampConnectedEvent;
import io.github.basecamp4j.tokens.BasecampConnectionLostEvent;
import io.github.basecamp4j.tokens.BasecampDisconnectedEvent;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;

/**
 * Tests for what becomes of kept answers when a principal's tokens are replaced or
 * removed.
 */
class KeptAnswersTests {

	private static final String PRINCIPAL = "access-token";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(RestClientAutoConfiguration.class, BasecampAutoConfiguration.class,
				LaunchpadAutoConfiguration.class, BcxAutoConfiguration.class))
		.withPropertyValues("basecamp.user-agent=Ledger (ops@example.com)", "basecamp.access-token=canary-token",
				"basecamp.bcx.account-id=1001");

	@Test
	void answerIsRevalidated() {
		read(new Object(), 1);
	}

	@ParameterizedTest
	@MethodSource("events")
	void answersOfAPrincipalVanishWithTheTokens(Object event) {
		read(event, 0);
	}

	static Stream<Object> events() {
		return Stream.of(new BasecampConnectedEvent("basecamp", PRINCIPAL),
				new BasecampDisconnectedEvent("basecamp", PRINCIPAL),
				new BasecampConnectionLostEvent("basecamp", PRINCIPAL));
	}

	@Test
	void answersOfOthersStay() {
		read(new BasecampDisconnectedEvent("basecamp", "somebody-else"), 1);
	}

	private void read(Object event, int revalidations) {
		basecamp.stubFor(
				get(anyUrl()).willReturn(BasecampServer.json(200, "bcx/project.json").withHeader("ETag", "\"tide\"")));
		this.contextRunner.withPropertyValues("basecamp.bcx.base-url=" + basecamp.baseUrl()).run((context) -> {
			BcxClient client = context.getBean(BcxClient.class);
			client.projects().get(2);
			context.publishEvent(event);
			client.projects().get(2);
			basecamp.verify(revalidations, getRequestedFor(anyUrl()).withHeader("If-None-Match", equalTo("\"tide\"")));
			basecamp.verify(2 - revalidations, getRequestedFor(anyUrl()).withHeader("If-None-Match", absent()));
		});
	}

}

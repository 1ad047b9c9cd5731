package io.github.basecamp4j.bc3.recordings;

import java.util.List;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SubscriptionOperations}.
 */
class SubscriptionOperationsTests {

	private static final String SUBSCRIPTION = "/999/recordings/1069479860/subscription.json";

	private static final String NOBODY = """
			{"subscribed": false, "count": 0, "url": "https://3.basecampapi.com/999/recordings/1069479860/subscription.json",
			 "subscribers": []}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private SubscriptionOperations subscriptions;

	@BeforeEach
	void setUp() {
		this.subscriptions = SubscriptionOperations.create(basecamp.bc3());
	}

	@Test
	void subscribeIsRepeatedBecauseItDoesNoHarmTwice() {
		basecamp.stubFor(post(SUBSCRIPTION).inScenario("busy")
			.whenScenarioStateIs(Scenario.STARTED)
			.willSetStateTo("ready")
			.willReturn(aResponse().withStatus(503).withHeader("Retry-After", "1")));
		basecamp.stubFor(post(SUBSCRIPTION).inScenario("busy")
			.whenScenarioStateIs("ready")
			.willReturn(
					okJson("""
							{"subscribed": true, "count": 1, "url": "https://3.basecampapi.com/999/recordings/1069479860/subscription.json",
							 "subscribers": [{"id": 1049715913, "name": "Ines Falk"}]}""")));
		assertThat(this.subscriptions.subscribe(1069479860).subscribers()).extracting("name")
			.containsExactly("Ines Falk");
		basecamp.verify(2, postRequestedFor(urlEqualTo(SUBSCRIPTION)));
	}

	@Test
	void unsubscribeNeedsNoAnswer() {
		basecamp.stubFor(delete(SUBSCRIPTION).willReturn(noContent()));
		this.subscriptions.unsubscribe(1069479860);
		basecamp.verifyOnly(deleteRequestedFor(urlEqualTo(SUBSCRIPTION)));
	}

	@Test
	void updateSendsOnlyWhatChanges() {
		basecamp.stubFor(put(SUBSCRIPTION).willReturn(okJson(NOBODY)));
		assertThat(this.subscriptions.update(1069479860, new SubscriptionChanges().unsubscribe(1049715913)))
			.isEqualTo(new Subscription(false, 0, "https://3.basecampapi.com" + SUBSCRIPTION, List.of()));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(SUBSCRIPTION)), """
				{"unsubscriptions": [1049715913]}""");
	}

}

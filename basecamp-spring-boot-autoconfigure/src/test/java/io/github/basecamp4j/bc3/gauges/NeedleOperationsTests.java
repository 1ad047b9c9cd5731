package io.github.basecamp4j.bc3.gauges;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link NeedleOperations}.
 */
class NeedleOperationsTests {

	private static final String NEEDLES = "/999/projects/2085958504/gauge/needles.json";

	private static final String NEEDLE = """
			{"id": 1069479810, "type": "Gauge::Needle", "color": "yellow", "position": 40}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private NeedleOperations needles;

	@BeforeEach
	void setUp() {
		this.needles = NeedleOperations.create(basecamp.bc3());
	}

	@Test
	void createWrapsThePositionAlone() {
		basecamp.stubFor(post(NEEDLES).willReturn(jsonResponse(NEEDLE, 201)));
		assertThat(this.needles.create(2085958504, 40, new NeedleFields()).position()).isEqualTo(40);
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(NEEDLES)), """
				{"gauge_needle": {"position": 40}}""");
	}

	@Test
	void createKeepsTheNotificationOutsideTheWrapper() {
		basecamp.stubFor(post(NEEDLES).willReturn(jsonResponse(NEEDLE, 201)));
		this.needles.create(2085958504, 40,
				new NeedleFields().withColor(NeedleColor.YELLOW)
					.withDescription("<div>Waiting for rope</div>")
					.withNotification(NeedleNotification.WORKING_ON));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(NEEDLES)), """
				{"gauge_needle": {"position": 40, "color": "yellow", "description": "<div>Waiting for rope</div>"},
				 "notify": "working_on"}""");
	}

	@Test
	void createForCertainPeopleNamesThem() {
		basecamp.stubFor(post(NEEDLES).willReturn(jsonResponse(NEEDLE, 201)));
		this.needles.create(2085958504, 40, new NeedleFields().withSubscriptions(1049715913, 9007199254740993L));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(NEEDLES)), """
				{"gauge_needle": {"position": 40}, "notify": "custom",
				 "subscriptions": [1049715913, 9007199254740993]}""");
	}

	@Test
	void updateWrapsTheDescription() {
		String url = "/999/gauge_needles/1069479810.json";
		basecamp.stubFor(put(url).willReturn(okJson(NEEDLE)));
		this.needles.update(1069479810, "<div>Rope is here</div>");
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(url)), """
				{"gauge_needle": {"description": "<div>Rope is here</div>"}}""");
	}

}

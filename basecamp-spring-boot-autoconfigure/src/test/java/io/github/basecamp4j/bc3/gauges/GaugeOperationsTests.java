package io.github.basecamp4j.bc3.gauges;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link GaugeOperations}.
 */
class GaugeOperationsTests {

	private static final String GAUGE = "/999/projects/2085958504/gauge.json";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private GaugeOperations gauges;

	@BeforeEach
	void setUp() {
		this.gauges = GaugeOperations.create(basecamp.bc3());
	}

	@Test
	void listReadsAGaugeWithoutNeedles() {
		basecamp.stubFor(get("/999/reports/gauges.json").willReturn(okJson("""
				[{"id": 1069479800, "type": "Gauge", "enabled": true}]""")));
		assertThat(this.gauges.list().toList()).singleElement().satisfies((gauge) -> {
			assertThat(gauge.lastNeedlePosition()).isNull();
			assertThat(gauge.descriptionAttachments()).isEmpty();
		});
	}

	@Test
	void listInProjectsKeepsTheirOrder() {
		String url = "/999/reports/gauges.json?bucket_ids=2085958511%2C2085958504";
		basecamp.stubFor(get(url).willReturn(okJson("[]")));
		assertThat(this.gauges.listInProjects(2085958511, 2085958504)).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(url)));
	}

	@Test
	void enableNeedsNoAnswer() {
		basecamp.stubFor(put(GAUGE).willReturn(ok()));
		this.gauges.enable(2085958504);
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(GAUGE)), """
				{"gauge": {"enabled": true}}""");
	}

	@Test
	void disableNeedsNoAnswer() {
		basecamp.stubFor(put(GAUGE).willReturn(ok()));
		this.gauges.disable(2085958504);
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(GAUGE)), """
				{"gauge": {"enabled": false}}""");
	}

}

package io.github.basecamp4j.bcx.forwards;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ForwardOperations}.
 */
class ForwardOperationsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private ForwardOperations forwards;

	@BeforeEach
	void setUp() {
		this.forwards = ForwardOperations.create(basecamp.bcx());
	}

	@ParameterizedTest
	@CsvSource({ "AZ,az", "ZA,za", "NEWEST,newest", "OLDEST,oldest" })
	void listInOrderAsksForThatOrderAndBearsAnUnknownSender(ForwardSort sort, String code) {
		String url = "/999/api/v1/forwards.json?sort=" + code + "&page=1";
		basecamp.stubFor(get(url).willReturn(okJson("""
				[{"id": 20184732, "subject": "Fwd: Invoice for rope", "from": null}]""")));
		assertThat(this.forwards.list(sort)).extracting(Forward::from).containsOnlyNulls();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(url)));
	}

}

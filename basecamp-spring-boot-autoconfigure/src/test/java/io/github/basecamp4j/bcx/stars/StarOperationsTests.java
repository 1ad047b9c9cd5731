package io.github.basecamp4j.bcx.stars;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

/**
 * Tests for {@link StarOperations}.
 */
class StarOperationsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	@Test
	void starNeedsNoBodyInTheAnswer() {
		String star = "/999/api/v1/projects/605816632/star.json";
		basecamp.stubFor(post(star).willReturn(created()));
		StarOperations.create(basecamp.bcx()).star(605816632);
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(star)));
	}

}

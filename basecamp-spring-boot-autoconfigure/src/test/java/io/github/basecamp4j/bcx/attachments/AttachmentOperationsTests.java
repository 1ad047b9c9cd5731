package io.github.basecamp4j.bcx.attachments;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.MediaType;

import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.Content;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link AttachmentOperations}.
 */
class AttachmentOperationsTests {

	private static final byte[] BYTES = { 0, -1, '\r', '\n', 127 };

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private AttachmentOperations attachments;

	@BeforeEach
	void setUp() {
		this.attachments = AttachmentOperations.create(basecamp.bcx());
	}

	@Test
	void createReturnsATokenThatTakesAName() {
		basecamp.stubFor(post("/999/api/v1/attachments.json").willReturn(okJson("""
				{"token": "4f71ea23-1346"}""")));
		Content lens = Content.of("lens.png", BYTES);
		assertThat(this.attachments.create(lens).as(lens.fileName()))
			.isEqualTo(new AttachmentReference("4f71ea23-1346", "lens.png"));
	}

	@Test
	void createWhenRefusedIsNotSentAgain() {
		basecamp.stubFor(post(anyUrl()).willReturn(serviceUnavailable()));
		assertThatException().isThrownBy(() -> this.attachments.create(Content.of("lens.png", BYTES)));
		basecamp.verify(1, postRequestedFor(anyUrl()));
	}

	@ParameterizedTest
	@CsvSource({ "AZ,az", "ZA,za", "BIGGEST,biggest", "SMALLEST,smallest", "NEWEST,newest", "OLDEST,oldest" })
	void listInOrderAsksForThatOrder(AttachmentSort sort, String code) {
		String url = "/999/api/v1/attachments.json?sort=" + code + "&page=1";
		basecamp.stubFor(get(url).willReturn(okJson("[]")));
		assertThat(this.attachments.list(sort)).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(url)));
	}

	@Test
	void renameWhenFileIsLinkedThrowsException() {
		String url = "/999/api/v1/projects/605816632/attachments/982358.json";
		basecamp.stubFor(put(url).willReturn(jsonResponse("""
				{"error": "Linked files have their name from elsewhere"}""", 400)));
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.attachments.rename(605816632, 982358, "Tides.pdf"))
			.withMessageContaining("Linked files have their name from elsewhere");
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(url)), """
				{"name": "Tides.pdf"}""");
	}

	@Test
	void createSendsNothingButTheBytesAndReturnsTheirToken() {
		basecamp.stubFor(post("/999/api/v1/attachments.json").willReturn(okJson("""
				{"token": "4f71ea23-1346"}""")));
		Content lens = Content.of("lens.png", new byte[] { 1, 2, 3, 4, 5 });
		AttachmentToken token = this.attachments.create(lens);
		assertThat(token.as(lens.fileName())).isEqualTo(new AttachmentReference("4f71ea23-1346", "lens.png"));
		basecamp.verify(1,
				postRequestedFor(urlEqualTo("/999/api/v1/attachments.json"))
					.withHeader("Content-Type", equalTo(MediaType.IMAGE_PNG_VALUE))
					.withHeader("Content-Length", equalTo("5"))
					.withRequestBody(binaryEqualTo(new byte[] { 1, 2, 3, 4, 5 })));
	}

}

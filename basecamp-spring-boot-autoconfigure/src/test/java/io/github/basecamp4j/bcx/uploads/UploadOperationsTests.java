package io.github.basecamp4j.bcx.uploads;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.bcx.attachments.AttachmentToken;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link UploadOperations}.
 */
class UploadOperationsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	@Test
	void createSendsOneFileAsAList() {
		basecamp.stubFor(post(anyUrl()).willReturn(
				okJson("""
						{"id": 70219655, "content": "Seen from the north.",
						"attachments": [{"key": "93e10d", "name": "lens.png", "byte_size": 5368709120, "content_type": "image/png",
						"created_at": "2026-03-27T16:49:51-05:00", "creator": {"id": 149087659, "name": "Ines Falk"}}]}""")));
		Upload upload = UploadOperations.create(basecamp.bcx())
			.create(605816632, new AttachmentToken("4f71ea23-1346").as("lens.png"),
					new UploadFields().withContent("Seen from the north."));
		assertThat(upload.attachments()).singleElement().satisfies((attachment) -> {
			assertThat(attachment.id()).isNull();
			assertThat(attachment.byteSize()).isEqualTo(5_368_709_120L);
		});
		assertThat(upload.hiddenFromClients()).isNull();
		basecamp.verifyOnly(postRequestedFor(urlEqualTo("/999/api/v1/projects/605816632/uploads.json")), """
				{"content": "Seen from the north.",
				"attachments": [{"token": "4f71ea23-1346", "name": "lens.png"}]}""");
	}

}

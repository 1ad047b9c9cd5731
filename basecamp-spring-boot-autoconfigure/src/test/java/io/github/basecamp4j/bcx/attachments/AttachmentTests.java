package io.github.basecamp4j.bcx.attachments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Attachment}.
 */
class AttachmentTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	@Test
	void linkedFileLeavesOutWhatOnlyAFileHas() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("""
				{"id": 982358, "name": "Tide tables", "byte_size": 0,
				"content_type": "application/vnd.google-apps.spreadsheet", "created_at": "2026-03-27T16:49:51-05:00",
				"tags": [], "creator": {"id": 149087659, "name": "Ines Falk"}, "linked_source": "google",
				"linked_type": "spreadsheet", "link_url": "https://docs.example.com/tide-tables"}""")));
		assertThat(basecamp.bcx().get("/an-attachment.json").as(Attachment.class)).satisfies((attachment) -> {
			assertThat(attachment.linkUrl()).isEqualTo("https://docs.example.com/tide-tables");
			assertThat(attachment.key()).isNull();
			assertThat(attachment.url()).isNull();
			assertThat(attachment.thumbnailUrl()).isNull();
			assertThat(attachment.hiddenFromClients()).isNull();
			assertThat(attachment.tags()).isEmpty();
		});
	}

	@Test
	void fileOfManyGigabytesHasItsSize() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("""
				{"key": "93e10d", "name": "lens.mov", "byte_size": 5368709120, "content_type": "video/quicktime",
				"created_at": "2026-03-27T16:49:51-05:00", "creator": {"id": 149087659, "name": "Ines Falk"}}""")));
		assertThat(basecamp.bcx().get("/an-attachment.json").as(Attachment.class).byteSize()).isEqualTo(5_368_709_120L);
	}

}

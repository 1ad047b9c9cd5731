package io.github.basecamp4j.bcx.comments;

import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.bcx.BcxPeople;
import io.github.basecamp4j.bcx.attachments.Attachment;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Comment}.
 */
class CommentTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	@Test
	void readsEveryField() {
		basecamp.stubFor(get(anyUrl()).willReturn(BasecampServer.json(200, "bcx/comment.json")));
		Attachment ladders = new Attachment(null, "40b8a84cb1a30dbe04457dc99e094b6299deea41", "ladders.jpg", 1508,
				"image/jpeg", OffsetDateTime.parse("2026-03-28T09:00:00-05:00"), null,
				"https://basecamp.com/999/api/v1/projects/605816632/attachments/40b8a8/original.jpg",
				"https://basecamp.com/999/projects/605816632/attachments/982359", null, null, null, null,
				BcxPeople.TOMASZ, null, null, null, null);
		assertThat(basecamp.bcx().get(Comment.class, "/a-comment.json")).isEqualTo(new Comment(1028592764L,
				"<p>Ladders are in the shed.</p>", OffsetDateTime.parse("2026-03-28T09:00:00-05:00"),
				OffsetDateTime.parse("2026-03-28T09:05:00-05:00"), List.of(ladders), BcxPeople.TOMASZ, true, true,
				"https://basecamp.com/999/api/v1/topics/9037.json"));
	}

}

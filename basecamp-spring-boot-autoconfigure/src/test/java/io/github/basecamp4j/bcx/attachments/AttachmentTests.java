package io.github.basecamp4j.bcx.attachments;

import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.bcx.BcxPeople;
import io.github.basecamp4j.bcx.common.ResourceReference;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Attachment}.
 */
class AttachmentTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	@Test
	void readsFilesAndLinkedFiles() {
		basecamp.stubFor(get(anyUrl()).willReturn(BasecampServer.json(200, "bcx/attachments.json")));
		Attachment file = new Attachment(982357L, "93e10dacd3aa64ab6edde55642c751a1e7b2", "lens-plan.png",
				5_368_709_120L, "image/png", OffsetDateTime.parse("2026-03-27T16:49:51-05:00"),
				OffsetDateTime.parse("2026-03-27T16:50:00-05:00"),
				"https://assets.example.com/999/projects/605816632/attachments/93e10d/original.png",
				"https://basecamp.com/999/projects/605816632/attachments/982357",
				"https://assets.example.com/999/projects/605816632/attachments/93e10d/thumbnail.png", true, true,
				List.of("plans", "north pier"), BcxPeople.INES,
				new ResourceReference(70219655, "Upload",
						"https://basecamp.com/999/api/v1/projects/605816632/uploads/70219655.json",
						"https://basecamp.com/999/projects/605816632/uploads/70219655"),
				null, null, null);
		Attachment linked = new Attachment(982358L, null, "Tide tables", 0, "application/vnd.google-apps.spreadsheet",
				OffsetDateTime.parse("2026-03-27T16:49:51-05:00"), OffsetDateTime.parse("2026-03-27T16:50:00-05:00"),
				null, null, null, false, false, List.of(), BcxPeople.INES,
				new ResourceReference(70219656, "Message",
						"https://basecamp.com/999/api/v1/projects/605816632/messages/70219656.json",
						"https://basecamp.com/999/projects/605816632/messages/70219656"),
				"google", "spreadsheet", "https://docs.example.com/spreadsheets/tide-tables");
		assertThat(basecamp.bcx().list(Attachment.class, "/attachments.json")).containsExactly(file, linked);
	}

}

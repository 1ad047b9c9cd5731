package io.github.basecamp4j.bc3.my;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link DraftOperations}.
 */
class DraftOperationsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	@Test
	void listReadsADraftThatLiesInTheProjectItself() {
		basecamp.stubFor(get("/999/my/drafts.json").willReturn(okJson("""
				[{"id": 91, "title": "Winter plan", "type": "message", "parent": null, "scheduled_posting_at": null,
				  "bucket": {"id": 2, "name": "Lighthouse", "app_url": "https://3.basecamp.com/999/projects/2"}}]""")));
		assertThat(DraftOperations.create(basecamp.bc3()).list()).singleElement().satisfies((draft) -> {
			assertThat(draft.parent()).isNull();
			assertThat(draft.bucket().name()).isEqualTo("Lighthouse");
		});
	}

}

package io.github.basecamp4j.bc3.forwards;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.bc3.recordings.RecordingOrder;
import io.github.basecamp4j.bc3.recordings.RecordingSort;
import io.github.basecamp4j.bc3.recordings.SortDirection;
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

	private static final String FORWARDS = "/999/inboxes/1069479400/inbox_forwards.json";

	private static final String TIDE_WARNING = """
			{"id": 1069479401, "type": "Inbox::Forward", "subject": "Tide warning", "from": null}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private ForwardOperations forwards;

	@BeforeEach
	void setUp() {
		this.forwards = ForwardOperations.create(basecamp.bc3());
	}

	@Test
	void listSendsNoOrderUnlessAsked() {
		basecamp.stubFor(get(FORWARDS).willReturn(okJson("[" + TIDE_WARNING + "]")));
		assertThat(this.forwards.list(1069479400).toList()).singleElement().satisfies((forward) -> {
			assertThat(forward.from()).isNull();
			assertThat(forward.contentAttachments()).isEmpty();
		});
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(FORWARDS)));
	}

	@Test
	void listInAnOrderSendsIt() {
		String url = FORWARDS + "?sort=updated_at&direction=asc";
		basecamp.stubFor(get(url).willReturn(okJson("[]")));
		RecordingOrder order = new RecordingOrder().withSort(RecordingSort.UPDATED_AT).withDirection(SortDirection.ASC);
		assertThat(this.forwards.list(1069479400, order)).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(url)));
	}

}

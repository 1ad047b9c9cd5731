package io.github.basecamp4j.bc3.clients;

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
 * Tests for {@link ClientApprovalOperations}.
 */
class ClientApprovalOperationsTests {

	private static final String APPROVALS = "/999/buckets/2085958504/client/approvals.json";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private ClientApprovalOperations approvals;

	@BeforeEach
	void setUp() {
		this.approvals = ClientApprovalOperations.create(basecamp.bc3());
	}

	@Test
	void listTellsNoAnswers() {
		basecamp.stubFor(get(APPROVALS).willReturn(okJson("""
				[{"id": 1069479700, "type": "Client::Approval", "approval_status": "pending", "due_on": null}]""")));
		assertThat(this.approvals.list(2085958504).toList()).singleElement().satisfies((approval) -> {
			assertThat(approval.responses()).isNull();
			assertThat(approval.dueOn()).isNull();
		});
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(APPROVALS)));
	}

	@Test
	void listInAnOrderSendsIt() {
		String url = APPROVALS + "?sort=created_at&direction=desc";
		basecamp.stubFor(get(url).willReturn(okJson("[]")));
		RecordingOrder order = new RecordingOrder().withSort(RecordingSort.CREATED_AT)
			.withDirection(SortDirection.DESC);
		assertThat(this.approvals.list(2085958504, order)).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(url)));
	}

	@Test
	void getHasAnswersWithoutAnAddress() {
		basecamp.stubFor(get("/999/client/approvals/1069479700.json").willReturn(okJson("""
				{"id": 1069479700, "approval_status": "approved",
				 "responses": [{"id": 1069479701, "type": "Client::Approval::Response", "approved": true,
				                "app_url": "https://3.basecamp.com/999/buckets/1/client/approvals/1069479700"}]}""")));
		ClientApproval approval = this.approvals.get(1069479700);
		assertThat(approval.responses()).singleElement()
			.extracting("id", "approved")
			.containsExactly(1069479701L, true);
	}

}

package io.github.basecamp4j.bcx.messages;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.bcx.attachments.AttachmentToken;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link MessageOperations}.
 */
class MessageOperationsTests {

	private static final String PROJECT = "/999/api/v1/projects/605816632";

	private static final String MESSAGE = """
			{"id": 936075699, "subject": "Storm on Friday", "content": "Moor twice."}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private MessageOperations messages;

	@BeforeEach
	void setUp() {
		this.messages = MessageOperations.create(basecamp.bcx());
	}

	@Test
	void createSendsSubscribersAndFiles() {
		basecamp.stubFor(post(anyUrl()).willReturn(okJson(MESSAGE)));
		this.messages.create(605816632, "Storm on Friday", "Moor twice.",
				new MessageFields().withSubscribers(149087659, 9007199254740993L)
					.withNewSubscribers("noor@example.com")
					.withAttachments(new AttachmentToken("4f71ea23-1346").as("forecast.pdf"),
							new AttachmentToken("4f71ea23-4582").as("Anlegeplan \"Nord\".png")));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(PROJECT + "/messages.json")), """
				{"subject": "Storm on Friday", "content": "Moor twice.",
				"subscribers": [149087659, 9007199254740993], "new_subscriber_emails": ["noor@example.com"],
				"attachments": [{"token": "4f71ea23-1346", "name": "forecast.pdf"},
				{"token": "4f71ea23-4582", "name": "Anlegeplan \\"Nord\\".png"}]}""");
	}

	@Test
	void updateLeavesOutWhatIsNotSet() {
		basecamp.stubFor(put(anyUrl()).willReturn(okJson(MESSAGE)));
		this.messages.update(605816632, 936075699, new MessageFields().withHiddenFromClients(false));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(PROJECT + "/messages/936075699.json")), """
				{"private": false}""");
	}

	@Test
	void updateReturnsEmptyListsWhereTheAnswerHasNone() {
		basecamp.stubFor(put(anyUrl()).willReturn(okJson(MESSAGE)));
		Message message = this.messages.update(605816632, 936075699, new MessageFields().withContent("Moor twice."));
		assertThat(message.comments()).isEmpty();
		assertThat(message.subscribers()).isEmpty();
	}

}

package io.github.basecamp4j.bc3.messages;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.bc3.projects.BasecampAmbiguousToolException;
import io.github.basecamp4j.bc3.projects.BasecampToolNotEnabledException;
import io.github.basecamp4j.bc3.recordings.RecordingOrder;
import io.github.basecamp4j.bc3.recordings.RecordingSort;
import io.github.basecamp4j.bc3.recordings.SortDirection;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link MessageOperations}.
 */
class MessageOperationsTests {

	private static final String MESSAGES = "/999/message_boards/1069479338/messages.json";

	private static final String MESSAGE = "/999/messages/1069479351.json";

	private static final String PIN = "/999/recordings/1069479351/pin.json";

	private static final String FOG_SIGNAL = """
			{"id": 1069479351, "type": "Message", "subject": "Fog signal", "content": "<div>Two blasts.</div>"}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private MessageOperations messages;

	@BeforeEach
	void setUp() {
		this.messages = MessageOperations.create(basecamp.bc3());
	}

	@Test
	void listSendsNoOrderUnlessAsked() {
		basecamp.stubFor(get(MESSAGES).willReturn(okJson("[" + FOG_SIGNAL + "]")));
		assertThat(this.messages.list(1069479338)).extracting(Message::subject).containsExactly("Fog signal");
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(MESSAGES)));
	}

	@Test
	void listSendsTheOrder() {
		String url = MESSAGES + "?sort=updated_at&direction=asc";
		basecamp.stubFor(get(url).willReturn(okJson("[]")));
		RecordingOrder order = new RecordingOrder().withSort(RecordingSort.UPDATED_AT).withDirection(SortDirection.ASC);
		assertThat(this.messages.list(1069479338, order)).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(url)));
	}

	@Test
	void getOfAMessageWithoutATypeHasNone() {
		basecamp.stubFor(get(MESSAGE).willReturn(okJson(FOG_SIGNAL)));
		Message message = this.messages.get(1069479351);
		assertThat(message.category()).isNull();
		assertThat(message.contentAttachments()).isEmpty();
	}

	@Test
	void createPublishesAtOnceAndLeavesTheSubscribersToBasecamp() {
		basecamp.stubFor(post(MESSAGES).willReturn(jsonResponse(FOG_SIGNAL, 201)));
		this.messages.create(1069479338, "Fog signal", new MessageFields().withContent("<div>Two blasts.</div>"));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(MESSAGES)), """
				{"subject": "Fog signal", "status": "active", "content": "<div>Two blasts.</div>"}""");
	}

	@Test
	void createOfADraftForNobodySaysSo() {
		basecamp.stubFor(post(MESSAGES).willReturn(jsonResponse(FOG_SIGNAL, 201)));
		this.messages.create(1069479338, "Fog signal",
				new MessageFields().asDraft()
					.withMessageType(823758531)
					.withSubscriptions()
					.withVisibleToClients(false));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(MESSAGES)), """
				{"subject": "Fog signal", "status": "drafted", "category_id": 823758531, "subscriptions": [],
				 "visible_to_clients": false}""");
	}

	@Test
	void createInProjectFindsTheMessageBoard() {
		stubDock("""
				{"id": 1069479338, "title": "Notices", "name": "message_board", "enabled": true, "position": 1}""");
		basecamp.stubFor(post(MESSAGES).willReturn(jsonResponse(FOG_SIGNAL, 201)));
		this.messages.createInProject(2085958504, "Fog signal", new MessageFields());
		basecamp.verifyJson(postRequestedFor(urlEqualTo(MESSAGES)), """
				{"subject": "Fog signal", "status": "active"}""");
	}

	@Test
	void createInProjectWhenTheMessageBoardIsTurnedOffThrowsException() {
		stubDock("""
				{"id": 1069479338, "title": "Notices", "name": "message_board", "enabled": false, "position": null}""");
		assertThatExceptionOfType(BasecampToolNotEnabledException.class)
			.isThrownBy(() -> this.messages.createInProject(2085958504, "Fog signal", new MessageFields()))
			.withMessage("Project 2085958504 has no enabled tool 'message_board'");
		basecamp.verify(0, postRequestedFor(anyUrl()));
	}

	@Test
	void createInProjectWithTwoMessageBoardsThrowsException() {
		stubDock("""
				{"id": 1069479338, "title": "Notices", "name": "message_board", "enabled": true, "position": 1},
				{"id": 1069479339, "title": "Log", "name": "message_board", "enabled": true, "position": 2}""");
		assertThatExceptionOfType(BasecampAmbiguousToolException.class)
			.isThrownBy(() -> this.messages.createInProject(2085958504, "Fog signal", new MessageFields()));
		basecamp.verify(0, postRequestedFor(anyUrl()));
	}

	@Test
	void updateSendsOnlyWhatIsSet() {
		basecamp.stubFor(put(MESSAGE).willReturn(okJson(FOG_SIGNAL)));
		this.messages.update(1069479351, new MessageFields().withSubject("Fog signals"));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(MESSAGE)), """
				{"subject": "Fog signals"}""");
	}

	@Test
	void updatePublishesADraftAndClearsTheContentWithAnEmptyText() {
		basecamp.stubFor(put(MESSAGE).willReturn(okJson(FOG_SIGNAL)));
		this.messages.update(1069479351, new MessageFields().asPublished().withContent(null));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(MESSAGE)), """
				{"status": "active", "content": ""}""");
	}

	@Test
	void pinIsNotRepeated() {
		basecamp.stubFor(post(PIN).willReturn(status(503)));
		assertThatExceptionOfType(BasecampServerException.class).isThrownBy(() -> this.messages.pin(1069479351));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(PIN)));
	}

	@Test
	void unpinDeletesThePin() {
		basecamp.stubFor(delete(PIN).willReturn(noContent()));
		this.messages.unpin(1069479351);
		basecamp.verifyOnly(deleteRequestedFor(urlEqualTo(PIN)));
	}

	private static void stubDock(String tools) {
		basecamp.stubFor(get("/999/projects/2085958504.json").willReturn(okJson("""
				{"id": 2085958504, "name": "Harbour lights", "dock": [%s]}""".formatted(tools))));
	}

}

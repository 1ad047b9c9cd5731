package io.github.basecamp4j.bc3.projects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ToolOperations}.
 */
class ToolOperationsTests {

	private static final String TOOL = "/999/dock/tools/1069479340.json";

	private static final String TOOLS = "/999/buckets/2085958504/dock/tools.json";

	private static final String POSITION = "/999/recordings/1069479340/position.json";

	private static final String PILOTS = """
			{"id": 1069479340, "type": "Chat::Transcript", "title": "Pilots", "visible_to_clients": true}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private ToolOperations tools;

	@BeforeEach
	void setUp() {
		this.tools = ToolOperations.create(basecamp.bc3());
	}

	@Test
	void getWhenTurnedOffHasNoPosition() {
		basecamp.stubFor(get(TOOL).willReturn(okJson(PILOTS)));
		ToolDetails tool = this.tools.get(1069479340);
		assertThat(tool.position()).isNull();
		assertThat(tool.enabled()).isNull();
		assertThat(tool.kind()).isNull();
		assertThat(tool.type()).isEqualTo("Chat::Transcript");
	}

	@Test
	void createNamesTheKindAlone() {
		basecamp.stubFor(post(TOOLS).willReturn(jsonResponse(PILOTS, 201)));
		this.tools.create(2085958504, ToolType.CHAT, new ToolFields());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(TOOLS)), """
				{"tool_type": "Chat::Transcript"}""");
	}

	@Test
	void createWithEverythingSendsEverything() {
		basecamp.stubFor(post(TOOLS).willReturn(jsonResponse(PILOTS, 201)));
		this.tools.create(2085958504, ToolType.CARD_TABLE,
				new ToolFields().withTitle("Quay works").withVisibleToClients(true).withSource(1069479350));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(TOOLS)), """
				{"tool_type": "Kanban::Board", "title": "Quay works", "visible_to_clients": true,
				 "source_recording_id": 1069479350}""");
	}

	@Test
	void enableNeedsNoAnswer() {
		basecamp.stubFor(post(POSITION).willReturn(created()));
		this.tools.enable(1069479340);
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(POSITION)));
	}

	@Test
	void disableTakesThePosition() {
		basecamp.stubFor(delete(POSITION).willReturn(noContent()));
		this.tools.disable(1069479340);
		basecamp.verifyOnly(deleteRequestedFor(urlEqualTo(POSITION)));
	}

	@Test
	void repositionNeedsNoAnswer() {
		basecamp.stubFor(put(POSITION).willReturn(ok()));
		this.tools.reposition(1069479340, 2);
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(POSITION)), """
				{"position": 2}""");
	}

}

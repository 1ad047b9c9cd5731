package io.github.basecamp4j.bc3.campfires;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.Content;
import io.github.basecamp4j.bc3.projects.BasecampToolNotEnabledException;
import io.github.basecamp4j.bc3.recordings.RecordingOrder;
import io.github.basecamp4j.bc3.recordings.RecordingSort;
import io.github.basecamp4j.bc3.recordings.SortDirection;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link CampfireLineOperations}.
 */
class CampfireLineOperationsTests {

	private static final String LINES = "/999/chats/1069479345/lines.json";

	private static final String PROJECT = "/999/projects/2085958504.json";

	private static final String HIGH_TIDE = """
			{"id": 1069479551, "type": "Chat::Lines::Text", "content": "High tide at noon"}""";

	private static final String CHART = """
			{"id": 1069479552, "type": "Chat::Lines::Upload",
			 "attachments": [{"title": "Sea chart", "filename": "sea chart.png", "byte_size": 5368709120}]}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private CampfireLineOperations lines;

	@BeforeEach
	void setUp() {
		this.lines = CampfireLineOperations.create(basecamp.bc3());
	}

	@Test
	void listTellsTextAndFilesApart() {
		basecamp.stubFor(get(LINES).willReturn(okJson("[" + HIGH_TIDE + "," + CHART + "]")));
		assertThat(this.lines.list(1069479345)).satisfiesExactly((text) -> {
			assertThat(text.type()).isEqualTo(CampfireLine.TEXT);
			assertThat(text.content()).isEqualTo("High tide at noon");
			assertThat(text.attachments()).isEmpty();
		}, (file) -> {
			assertThat(file.type()).isEqualTo(CampfireLine.UPLOAD);
			assertThat(file.content()).isNull();
			assertThat(file.attachments()).extracting(CampfireLine.Attachment::byteSize).containsExactly(5368709120L);
		});
	}

	@Test
	void listInAnOrderNamesIt() {
		String url = LINES + "?sort=updated_at&direction=asc";
		basecamp.stubFor(get(url).willReturn(okJson("[]")));
		this.lines
			.list(1069479345, new RecordingOrder().withSort(RecordingSort.UPDATED_AT).withDirection(SortDirection.ASC))
			.toList();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(url)));
	}

	@Test
	void createIsPlainText() {
		basecamp.stubFor(post(LINES).willReturn(jsonResponse(HIGH_TIDE, 201)));
		this.lines.create(1069479345, "Tide < 2 m & falling", new CampfireLineFields());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(LINES)), """
				{"content": "Tide < 2 m & falling"}""");
	}

	@Test
	void createOfRichTextNamesItsType() {
		basecamp.stubFor(post(LINES).willReturn(jsonResponse(HIGH_TIDE, 201)));
		this.lines.create(1069479345, "<strong>High</strong> tide", new CampfireLineFields().asRichText());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(LINES)), """
				{"content": "<strong>High</strong> tide", "content_type": "text/html"}""");
	}

	@Test
	void createIsNotRepeatedBecauseTheLineWouldStandThereTwice() {
		basecamp.stubFor(post(LINES).willReturn(serviceUnavailable()));
		assertThatExceptionOfType(BasecampServerException.class)
			.isThrownBy(() -> this.lines.create(1069479345, "High tide", new CampfireLineFields()));
		basecamp.verify(1, postRequestedFor(urlEqualTo(LINES)));
	}

	@Test
	void createInProjectFindsTheCampfire() {
		stubDock(true);
		basecamp.stubFor(post(LINES).willReturn(jsonResponse(HIGH_TIDE, 201)));
		assertThat(this.lines.createInProject(2085958504, "High tide at noon", new CampfireLineFields()).id())
			.isEqualTo(1069479551);
		basecamp.verifyJson(postRequestedFor(urlEqualTo(LINES)), """
				{"content": "High tide at noon"}""");
	}

	@Test
	void createInProjectWhenTheCampfireIsTurnedOffThrowsException() {
		stubDock(false);
		assertThatExceptionOfType(BasecampToolNotEnabledException.class)
			.isThrownBy(() -> this.lines.createInProject(2085958504, "High tide", new CampfireLineFields()));
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(PROJECT)));
	}

	@Test
	void updateNeedsNoAnswer() {
		String url = "/999/chats/1069479345/lines/1069479551.json";
		basecamp.stubFor(put(url).willReturn(noContent()));
		this.lines.update(1069479345, 1069479551, "High tide at <em>one</em>");
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(url)), """
				{"content": "High tide at <em>one</em>"}""");
	}

	@Test
	void createUploadNamesTheFile() {
		String url = "/999/chats/1069479345/uploads.json?name=sea%20chart%20%26%20%C3%B8.png";
		basecamp.stubFor(post(url).willReturn(jsonResponse(CHART, 201)));
		CampfireLine line = this.lines.createUpload(1069479345,
				Content.of("sea chart & ø.png", new byte[] { 1, 2, 3 }));
		assertThat(line.id()).isEqualTo(1069479552);
		basecamp.verify(1, postRequestedFor(urlEqualTo(url)));
	}

	private static void stubDock(boolean enabled) {
		basecamp.stubFor(get(PROJECT).willReturn(okJson("""
				{"id": 2085958504, "name": "Harbour lights", "dock": [
				 {"id": 1069479345, "title": "Campfire", "name": "chat", "enabled": %s}]}""".formatted(enabled))));
	}

}

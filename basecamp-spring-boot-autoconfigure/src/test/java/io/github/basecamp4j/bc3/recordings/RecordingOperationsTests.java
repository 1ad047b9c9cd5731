package io.github.basecamp4j.bc3.recordings;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.forbidden;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link RecordingOperations}.
 */
class RecordingOperationsTests {

	private static final String VISIBILITY = "/999/recordings/1069479860/client_visibility.json";

	private static final String RECORDINGS = "/999/projects/recordings.json";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private RecordingOperations recordings;

	@BeforeEach
	void setUp() {
		this.recordings = RecordingOperations.create(basecamp.bc3());
	}

	@ParameterizedTest
	@CsvSource({ "DOCUMENT,Document", "CARD,Kanban%3A%3ACard", "QUESTION_ANSWER,Question%3A%3AAnswer" })
	void listAsksForTheKindInBasecampsWords(RecordingType type, String word) {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("[]")));
		assertThat(this.recordings.list(type)).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(RECORDINGS + "?type=" + word)));
	}

	@Test
	void listOfSeveralProjectsNamesThemTogether() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("[]")));
		RecordingQuery query = new RecordingQuery().withProjects(7, 9007199254740993L)
			.withSort(RecordingSort.UPDATED_AT)
			.withDirection(SortDirection.ASC);
		assertThat(this.recordings.list(RecordingType.TODO, query)).isEmpty();
		basecamp.verifyOnly(getRequestedFor(
				urlEqualTo(RECORDINGS + "?type=Todo&bucket=7%2C9007199254740993&sort=updated_at&direction=asc")));
	}

	@Test
	void listReadsRecordingsOfKindsThatAreUnknown() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("""
				[{"id": 1069479900, "type": "Lighthouse", "beam": {"colour": "white"}}]""")));
		assertThat(this.recordings.list(RecordingType.MESSAGE)).singleElement().satisfies((recording) -> {
			assertThat(recording.type()).isEqualTo("Lighthouse");
			assertThat(recording.content()).isNull();
			assertThat(recording.parent()).isNull();
			assertThat(recording.contentAttachments()).isEmpty();
		});
	}

	@Test
	void setVisibleToClientsReturnsTheRecordingWhateverItsKind() {
		basecamp.stubFor(put(VISIBILITY).willReturn(okJson("""
				{"id": 1069479860, "type": "Tide::Table", "title": "Tides in May", "visible_to_clients": false,
				 "status": "active", "moon": {"phase": "full"}}""")));
		RecordingSummary recording = this.recordings.setVisibleToClients(1069479860, false);
		assertThat(recording.type()).isEqualTo("Tide::Table");
		assertThat(recording.visibleToClients()).isFalse();
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(VISIBILITY)), """
				{"visible_to_clients": false}""");
	}

	@Test
	void setVisibleToClientsWhenVisibilityIsInheritedThrowsException() {
		basecamp.stubFor(put(VISIBILITY).willReturn(forbidden()));
		assertThatExceptionOfType(BasecampAccessDeniedException.class)
			.isThrownBy(() -> this.recordings.setVisibleToClients(1069479860, true))
			.withMessageStartingWith("PUT " + VISIBILITY);
	}

}

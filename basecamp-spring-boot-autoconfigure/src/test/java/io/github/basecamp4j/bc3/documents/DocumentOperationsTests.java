package io.github.basecamp4j.bc3.documents;

import java.time.ZoneOffset;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.BasecampStaleUpdateException;
import io.github.basecamp4j.bc3.projects.BasecampAmbiguousToolException;
import io.github.basecamp4j.bc3.projects.BasecampToolNotEnabledException;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link DocumentOperations}.
 */
class DocumentOperationsTests {

	private static final String DOCUMENT = "/999/documents/1069479860.json";

	private static final String PROJECT = "/999/projects/2085958504.json";

	private static final String VAULT = "/999/vaults/1069479394/documents.json";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private DocumentOperations documents;

	@BeforeEach
	void setUp() {
		this.documents = DocumentOperations.create(basecamp.bc3());
	}

	@Test
	void documentWithoutContentHasNoAttachments() {
		basecamp.stubFor(get(DOCUMENT).willReturn(okJson("{\"id\": 1069479860, \"title\": \"Tide tables\"}")));
		assertThat(this.documents.get(1069479860)).satisfies((document) -> {
			assertThat(document.content()).isNull();
			assertThat(document.contentAttachments()).isEmpty();
			assertThat(document.boostsCount()).isNull();
		});
	}

	@Test
	void listInProjectAsksForTheDocumentsAmongItsRecordings() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("[{\"id\": 1069479860, \"type\": \"Document\"}]")));
		assertThat(this.documents.listInProject(2085958504)).hasSize(1);
		basecamp
			.verifyOnly(getRequestedFor(urlEqualTo("/999/projects/recordings.json?type=Document&bucket=2085958504")));
	}

	@Test
	void createPublishesAtOnce() {
		stubCreate();
		this.documents.create(1069479394, "Lamps", new DocumentFields().withContent("<p>Clean.</p>"));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(VAULT)), """
				{"title": "Lamps", "content": "<p>Clean.</p>", "status": "active"}""");
	}

	@Test
	void createOfADraftDoesNotPublish() {
		stubCreate();
		this.documents.create(1069479394, "Lamps", new DocumentFields().asDraft());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(VAULT)), """
				{"title": "Lamps", "status": "drafted"}""");
	}

	@Test
	void createForNobodyToBeToldSendsNoSubscriptions() {
		stubCreate();
		this.documents.create(1069479394, "Lamps", new DocumentFields().withSubscriptions());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(VAULT)), """
				{"title": "Lamps", "status": "active", "subscriptions": []}""");
	}

	@Test
	void createInProjectFindsTheVault() {
		basecamp.stubFor(get(PROJECT).willReturn(BasecampServer.json(200, "bc3/project-with-one-vault.json")));
		stubCreate();
		this.documents.createInProject(2085958504, "Tides", new DocumentFields().asDraft());
		basecamp.verify(1, getRequestedFor(urlEqualTo(PROJECT)));
		basecamp.verifyJson(postRequestedFor(urlEqualTo("/999/vaults/1069479400/documents.json")), """
				{"title": "Tides", "status": "drafted"}""");
	}

	@Test
	void createInProjectWhenVaultIsTurnedOffThrowsException() {
		basecamp.stubFor(get(PROJECT).willReturn(BasecampServer.json(200, "bc3/project-without-vault.json")));
		assertThatExceptionOfType(BasecampToolNotEnabledException.class)
			.isThrownBy(() -> this.documents.createInProject(2085958504, "Lamps", new DocumentFields()))
			.satisfies((ex) -> assertThat(ex.kind()).isEqualTo(Tool.VAULT));
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(PROJECT)));
	}

	@Test
	void createInProjectWhenThereAreSeveralVaultsThrowsException() {
		basecamp.stubFor(get(PROJECT).willReturn(BasecampServer.json(200, "bc3/project.json")));
		assertThatExceptionOfType(BasecampAmbiguousToolException.class)
			.isThrownBy(() -> this.documents.createInProject(2085958504, "Lamps", new DocumentFields()));
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(PROJECT)));
	}

	@Test
	void replaceWithoutContentLeavesItOutSoThatItIsCleared() {
		basecamp.stubFor(put(DOCUMENT).willReturn(BasecampServer.json(200, "bc3/document.json")));
		this.documents.replace(1069479860, new DocumentContent("Lamp maintenance"));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(DOCUMENT)), """
				{"title": "Lamp maintenance"}""");
	}

	@Test
	void updateOfTheTitleKeepsTheContent() {
		stubUpdate("bc3/document.json");
		this.documents.update(1069479860, new DocumentFields().withTitle("Lamp care"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(DOCUMENT)), """
				{"title": "Lamp care", "content": "<h1>Every autumn</h1><p>Clean the lenses – all of them.</p>"}""");
	}

	@Test
	void updateWithNullContentClearsItAndKeepsTheTitle() {
		stubUpdate("bc3/document.json");
		this.documents.update(1069479860, new DocumentFields().withContent(null));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(DOCUMENT)), """
				{"title": "Lamp maintenance", "content": ""}""");
	}

	@Test
	void updateOfADocumentWithoutContentSendsNone() {
		basecamp.stubFor(get(DOCUMENT).willReturn(okJson("{\"id\": 1069479860, \"title\": \"Tide tables\"}")));
		basecamp.stubFor(put(DOCUMENT).willReturn(BasecampServer.json(200, "bc3/document.json")));
		this.documents.update(1069479860, new DocumentFields().withTitle("Tides"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(DOCUMENT)), """
				{"title": "Tides"}""");
	}

	@Test
	void updateKeepsWhatSomebodyElseWroteMeanwhile() {
		Document mine = read();
		stubUpdate("bc3/document-changed-meanwhile.json");
		this.documents.update(mine.id(), new DocumentFields().withTitle("Lamp maintenance in autumn"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(DOCUMENT)), """
				{"title": "Lamp maintenance in autumn", "content": "<p>Now by crane.</p>"}""");
	}

	@Test
	void updateIfUnchangedWhenSomebodyElseWroteMeanwhileWritesNothing() {
		Document mine = read();
		stubUpdate("bc3/document-changed-meanwhile.json");
		DocumentFields changes = new DocumentFields().withTitle("Lamp maintenance in autumn")
			.ifUnchangedSince(mine.updatedAt());
		assertThatExceptionOfType(BasecampStaleUpdateException.class)
			.isThrownBy(() -> this.documents.update(mine.id(), changes))
			.withMessageContaining("Document 1069479860")
			.satisfies((ex) -> assertThat(ex.updatedAt()).isEqualTo("2026-02-02T08:00:00.000Z"));
		basecamp.verify(0, putRequestedFor(anyUrl()));
	}

	@Test
	void updateIfUnchangedWhenNobodyWroteMeanwhileWrites() {
		Document mine = read();
		stubUpdate("bc3/document.json");
		this.documents.update(mine.id(),
				new DocumentFields().ifUnchangedSince(mine.updatedAt().withOffsetSameInstant(ZoneOffset.ofHours(2)))
					.withTitle("Lamp care")
					.withContent("<p>Now.</p>"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(DOCUMENT)), """
				{"title": "Lamp care", "content": "<p>Now.</p>"}""");
	}

	@Test
	void guardHoldsForWhatIsSetAfterIt() {
		Document mine = read();
		stubUpdate("bc3/document-changed-meanwhile.json");
		DocumentFields fields = new DocumentFields().ifUnchangedSince(mine.updatedAt()).withTitle("Lamp care");
		assertThatExceptionOfType(BasecampStaleUpdateException.class)
			.isThrownBy(() -> this.documents.update(mine.id(), fields));
	}

	@Test
	void twoUpdatesOfDifferentPartsKeepBoth() {
		basecamp.stubFor(get(DOCUMENT).inScenario("writers")
			.whenScenarioStateIs(Scenario.STARTED)
			.willReturn(BasecampServer.json(200, "bc3/document.json")));
		basecamp.stubFor(put(DOCUMENT).inScenario("writers")
			.willSetStateTo("written")
			.willReturn(BasecampServer.json(200, "bc3/document-changed-meanwhile.json")));
		basecamp.stubFor(get(DOCUMENT).inScenario("writers")
			.whenScenarioStateIs("written")
			.willReturn(BasecampServer.json(200, "bc3/document-changed-meanwhile.json")));
		this.documents.update(1069479860, new DocumentFields().withContent("<p>Now by crane.</p>"));
		this.documents.update(1069479860, new DocumentFields().withTitle("By crane"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(DOCUMENT)), """
				{"title": "By crane", "content": "<p>Now by crane.</p>"}""");
	}

	private Document read() {
		basecamp.stubFor(get(DOCUMENT).willReturn(BasecampServer.json(200, "bc3/document.json")));
		return this.documents.get(1069479860);
	}

	private static void stubCreate() {
		basecamp.stubFor(post(anyUrl()).willReturn(BasecampServer.json(201, "bc3/document.json")));
	}

	private static void stubUpdate(String present) {
		basecamp.stubFor(get(DOCUMENT).willReturn(BasecampServer.json(200, present)));
		basecamp.stubFor(put(DOCUMENT).willReturn(BasecampServer.json(200, "bc3/document.json")));
	}

}

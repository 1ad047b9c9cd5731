package io.github.basecamp4j.bc3.documents;

import java.time.OffsetDateTime;
import java.util.List;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampStaleUpdateException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.Bc3People;
import io.github.basecamp4j.bc3.common.Bucket;
import io.github.basecamp4j.bc3.common.Parent;
import io.github.basecamp4j.bc3.common.RichTextAttachment;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.projects.ToolNotEnabledException;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.forbidden;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
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
	void listReturnsTheDocumentsOfAVault() {
		basecamp.stubFor(get(VAULT).willReturn(BasecampServer.json(200, "bc3/documents.json")));
		assertThat(this.documents.list(1069479394).toList()).hasSize(2)
			.startsWith(lampMaintenance())
			.element(1)
			.satisfies((document) -> {
				assertThat(document.title()).isEqualTo("Tide tables");
				assertThat(document.content()).isEmpty();
				assertThat(document.visibleToClients()).isFalse();
				assertThat(document.creator()).isEqualTo(Bc3People.INTEGRATION);
				assertThat(document.boostsCount()).isNull();
				assertThat(document.contentAttachments()).isNull();
			});
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(VAULT)));
	}

	@Test
	void listInProjectReadsItsRecordings() {
		String url = "/999/projects/recordings.json?type=Document&bucket=2085958504";
		basecamp.stubFor(get(url).willReturn(BasecampServer.json(200, "bc3/recordings.json")));
		Document bare = new Document(1069479862, "sunk", true, OffsetDateTime.parse("2026-01-31T22:32:00.000Z"),
				OffsetDateTime.parse("2026-02-01T10:11:12.345Z"), "Lamp maintenance", true, "Document",
				lampMaintenance().url(), lampMaintenance().appUrl(), null, null, null, null, null, null, null, null,
				lampMaintenance().bucket(), Bc3People.TOMBSTONE, null, null);
		assertThat(this.documents.listInProject(2085958504)).containsExactly(lampMaintenance(), bare);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(url)));
	}

	@Test
	void getReturnsTheDocument() {
		basecamp.stubFor(get(DOCUMENT).willReturn(BasecampServer.json(200, "bc3/document.json")));
		assertThat(this.documents.get(1069479860)).isEqualTo(lampMaintenance());
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(DOCUMENT)));
	}

	@Test
	void getWhenDocumentIsMissingThrowsException() {
		basecamp.stubFor(get("/999/documents/2.json").willReturn(notFound()));
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.documents.get(2))
			.withMessageStartingWith("GET /999/documents/2.json");
	}

	@Test
	void createPublishesAtOnce() {
		basecamp.stubFor(post(VAULT).willReturn(BasecampServer.json(201, "bc3/document.json")));
		assertThat(this.documents.create(1069479394, "Lamp maintenance", "<p>Clean.</p>")).isEqualTo(lampMaintenance());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(VAULT)), """
				{"title": "Lamp maintenance", "content": "<p>Clean.</p>", "status": "active"}""");
	}

	@Test
	void createWithEverythingSendsEverything() {
		basecamp.stubFor(post(VAULT).willReturn(BasecampServer.json(201, "bc3/document.json")));
		this.documents.create(1069479394,
				NewDocument.of("Lamp maintenance", null)
					.asDraft()
					.withVisibleToClients(false)
					.withSubscriptions(1049715913, 9007199254740993L));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(VAULT)), """
				{"title": "Lamp maintenance", "status": "drafted", "visible_to_clients": false,
				 "subscriptions": [1049715913, 9007199254740993]}""");
	}

	@Test
	void createForNobodyToBeToldSendsNoSubscriptions() {
		basecamp.stubFor(post(VAULT).willReturn(BasecampServer.json(201, "bc3/document.json")));
		this.documents.create(1069479394, NewDocument.of("Lamps", "<p>x</p>").withSubscriptions());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(VAULT)), """
				{"title": "Lamps", "content": "<p>x</p>", "status": "active", "subscriptions": []}""");
	}

	@Test
	void createWhenNotAcceptedThrowsException() {
		basecamp.stubFor(post(VAULT).willReturn(jsonResponse("""
				{"errors": {"title": ["can't be blank"]}}""", 422)));
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.documents.create(1069479394, "", null))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsOnlyKeys("title"));
	}

	@Test
	void createInProjectFindsTheVaultAndRemembersIt() {
		basecamp.stubFor(get(PROJECT).willReturn(BasecampServer.json(200, "bc3/project.json")));
		basecamp.stubFor(post(VAULT).willReturn(BasecampServer.json(201, "bc3/document.json")));
		assertThat(this.documents.createInProject(2085958504, "Lamps", "<p>x</p>")).isEqualTo(lampMaintenance());
		this.documents.createInProject(2085958504, NewDocument.of("Tides", null).asDraft());
		basecamp.verify(1, getRequestedFor(urlEqualTo(PROJECT)));
		basecamp.verifyJson(postRequestedFor(urlEqualTo(VAULT)), """
				{"title": "Lamps", "content": "<p>x</p>", "status": "active"}""");
		basecamp.verifyJson(postRequestedFor(urlEqualTo(VAULT)), """
				{"title": "Tides", "status": "drafted"}""");
	}

	@Test
	void createInProjectWhenVaultIsTurnedOffThrowsException() {
		basecamp.stubFor(get(PROJECT).willReturn(BasecampServer.json(200, "bc3/project-without-vault.json")));
		assertThatExceptionOfType(ToolNotEnabledException.class)
			.isThrownBy(() -> this.documents.createInProject(2085958504, "Lamps", "<p>x</p>"))
			.withMessage("Project 2085958504 has no enabled tool 'vault'")
			.satisfies((ex) -> assertThat(ex.projectId()).isEqualTo(2085958504))
			.satisfies((ex) -> assertThat(ex.toolName()).isEqualTo(Tool.VAULT));
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(PROJECT)));
	}

	@Test
	void createInProjectWhenVaultIsTurnedOnLaterFindsIt() {
		basecamp.stubFor(get(PROJECT).willReturn(BasecampServer.json(200, "bc3/project-without-vault.json")));
		assertThatExceptionOfType(ToolNotEnabledException.class)
			.isThrownBy(() -> this.documents.createInProject(2085958504, "Lamps", "<p>x</p>"));
		basecamp.stubFor(get(PROJECT).willReturn(BasecampServer.json(200, "bc3/project.json")));
		basecamp.stubFor(post(VAULT).willReturn(BasecampServer.json(201, "bc3/document.json")));
		assertThat(this.documents.createInProject(2085958504, "Lamps", "<p>x</p>")).isNotNull();
	}

	@Test
	void createInProjectWhenRememberedVaultIsGoneLooksItUpAgain() {
		basecamp.stubFor(get(PROJECT).willReturn(BasecampServer.json(200, "bc3/project.json")));
		basecamp.stubFor(post(VAULT).willReturn(BasecampServer.json(201, "bc3/document.json")));
		this.documents.createInProject(2085958504, "Lamps", "<p>x</p>");
		String otherVault = "/999/vaults/1069479400/documents.json";
		basecamp.stubFor(get(PROJECT).willReturn(BasecampServer.json(200, "bc3/project-with-another-vault.json")));
		basecamp.stubFor(post(VAULT).willReturn(notFound()));
		basecamp.stubFor(post(otherVault).willReturn(BasecampServer.json(201, "bc3/document.json")));
		assertThat(this.documents.createInProject(2085958504, "Tides", "<p>y</p>")).isEqualTo(lampMaintenance());
		basecamp.verify(1, postRequestedFor(urlEqualTo(otherVault)));
	}

	@Test
	void createInProjectWhenVaultIsMissingThrowsException() {
		basecamp.stubFor(get(PROJECT).willReturn(BasecampServer.json(200, "bc3/project.json")));
		basecamp.stubFor(post(VAULT).willReturn(notFound()));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.documents.createInProject(2085958504, "Lamps", "<p>x</p>"))
			.withMessageContaining("POST " + VAULT);
		basecamp.verify(1, postRequestedFor(anyUrl()));
	}

	@Test
	void replaceSendsTitleAndContent() {
		basecamp.stubFor(put(DOCUMENT).willReturn(BasecampServer.json(200, "bc3/document.json")));
		assertThat(this.documents.replace(1069479860, new DocumentContent("Lamp maintenance", "<p>Clean.</p>")))
			.isEqualTo(lampMaintenance());
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(DOCUMENT)), """
				{"title": "Lamp maintenance", "content": "<p>Clean.</p>"}""");
	}

	@Test
	void replaceWithoutContentLeavesItOutSoThatItIsCleared() {
		basecamp.stubFor(put(DOCUMENT).willReturn(BasecampServer.json(200, "bc3/document.json")));
		this.documents.replace(1069479860, new DocumentContent("Lamp maintenance", null));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(DOCUMENT)), """
				{"title": "Lamp maintenance"}""");
	}

	@Test
	void replaceWhenNotPermittedThrowsException() {
		basecamp.stubFor(put(DOCUMENT).willReturn(forbidden()));
		assertThatExceptionOfType(BasecampAccessDeniedException.class)
			.isThrownBy(() -> this.documents.replace(1069479860, new DocumentContent("Lamps", null)));
	}

	@Test
	void updateOfTheTitleKeepsTheContent() {
		stubUpdate("bc3/document.json");
		assertThat(this.documents.update(1069479860, DocumentChanges.none().withTitle("Lamp care")))
			.isEqualTo(lampMaintenance());
		basecamp.verifyJson(putRequestedFor(urlEqualTo(DOCUMENT)), """
				{"title": "Lamp care", "content": "<h1>Every autumn</h1><p>Clean the lenses – all of them.</p>"}""");
	}

	@Test
	void updateOfTheContentKeepsTheTitle() {
		stubUpdate("bc3/document.json");
		this.documents.update(1069479860, DocumentChanges.none().withContent(""));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(DOCUMENT)), """
				{"title": "Lamp maintenance", "content": ""}""");
	}

	@Test
	void updateKeepsWhatSomebodyElseWroteMeanwhile() {
		Document mine = read();
		stubUpdate("bc3/document-changed-meanwhile.json");
		this.documents.update(mine.id(), DocumentChanges.none().withTitle("Lamp maintenance in autumn"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(DOCUMENT)), """
				{"title": "Lamp maintenance in autumn", "content": "<p>Now by crane.</p>"}""");
	}

	@Test
	void updateIfUnchangedWhenSomebodyElseWroteMeanwhileWritesNothing() {
		Document mine = read();
		stubUpdate("bc3/document-changed-meanwhile.json");
		DocumentChanges changes = DocumentChanges.none().withTitle("Lamp maintenance in autumn").ifUnchangedSince(mine);
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
				DocumentChanges.none().withTitle("Lamp care").withContent("<p>Now.</p>").ifUnchangedSince(mine));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(DOCUMENT)), """
				{"title": "Lamp care", "content": "<p>Now.</p>"}""");
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
		this.documents.update(1069479860, DocumentChanges.none().withContent("<p>Now by crane.</p>"));
		this.documents.update(1069479860, DocumentChanges.none().withTitle("By crane"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(DOCUMENT)), """
				{"title": "By crane", "content": "<p>Now by crane.</p>"}""");
	}

	@Test
	void trashSetsTheStatus() {
		basecamp.stubFor(put("/999/recordings/1069479860/status/trashed.json").willReturn(noContent()));
		this.documents.trash(1069479860);
		basecamp.verifyOnly(putRequestedFor(urlEqualTo("/999/recordings/1069479860/status/trashed.json")));
	}

	@Test
	void trashWhenDocumentIsMissingThrowsException() {
		basecamp.stubFor(put("/999/recordings/1069479860/status/trashed.json").willReturn(notFound()));
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.documents.trash(1069479860))
			.withMessageStartingWith("PUT /999/recordings/1069479860/status/trashed.json");
	}

	@Test
	void archiveSetsTheStatus() {
		basecamp.stubFor(put("/999/recordings/1069479860/status/archived.json").willReturn(noContent()));
		this.documents.archive(1069479860);
		basecamp.verifyOnly(putRequestedFor(urlEqualTo("/999/recordings/1069479860/status/archived.json")));
	}

	@Test
	void unarchiveSetsTheStatus() {
		basecamp.stubFor(put("/999/recordings/1069479860/status/active.json").willReturn(noContent()));
		this.documents.unarchive(1069479860);
		basecamp.verifyOnly(putRequestedFor(urlEqualTo("/999/recordings/1069479860/status/active.json")));
	}

	private Document read() {
		basecamp.stubFor(get(DOCUMENT).willReturn(BasecampServer.json(200, "bc3/document.json")));
		return this.documents.get(1069479860);
	}

	private static void stubUpdate(String present) {
		basecamp.stubFor(get(DOCUMENT).willReturn(BasecampServer.json(200, present)));
		basecamp.stubFor(put(DOCUMENT).willReturn(BasecampServer.json(200, "bc3/document.json")));
	}

	private static Document lampMaintenance() {
		String url = "https://3.basecampapi.com/999";
		String appUrl = "https://3.basecamp.com/999";
		Parent parent = new Parent(1069479394, "Docs & Files", "Vault",
				url + "/buckets/2085958504/vaults/1069479394.json", appUrl + "/buckets/2085958504/vaults/1069479394",
				null);
		RichTextAttachment plan = new RichTextAttachment(9007199254741000L, "BAh7CEkiCGdpZA--plan", "lens-plan.png",
				"image/png", 5_368_709_120L, url + "/blobs/plan/download/lens-plan.png", true,
				url + "/blobs/plan/preview", url + "/blobs/plan/thumbnail", 1600, 900);
		RichTextAttachment tides = new RichTextAttachment(9007199254741001L, "BAh7CEkiCGdpZA--tides", "tides.csv",
				"text/csv", 1508, url + "/blobs/tides/download/tides.csv", false, null, null, null, null);
		return new Document(1069479860, "active", true, OffsetDateTime.parse("2026-01-31T22:32:00.000Z"),
				OffsetDateTime.parse("2026-02-01T10:11:12.345Z"), "Lamp maintenance", true, "Document",
				url + "/buckets/2085958504/documents/1069479860.json",
				appUrl + "/buckets/2085958504/documents/1069479860", url + "/my/bookmarks/lamps.json",
				url + "/recordings/1069479860/subscription.json", 3, url + "/recordings/1069479860/comments.json", 2,
				url + "/recordings/1069479860/boosts.json", 1, parent,
				new Bucket(2085958504, "Harbour lights", "Project"), Bc3People.INES,
				"<h1>Every autumn</h1><p>Clean the lenses – all of them.</p>", List.of(plan, tides));
	}

}

package io.github.basecamp4j.bc3.reports;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link EverythingOperations}.
 */
class EverythingOperationsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private EverythingOperations everything;

	@BeforeEach
	void setUp() {
		this.everything = EverythingOperations.create(basecamp.bc3());
	}

	@Test
	void listOpenTodosFollowsLinksThroughTheProjects() {
		basecamp.stubFor(get("/999/todos/open.json").willReturn(okJson("""
				[{"bucket": {"id": 2, "name": "Lighthouse", "type": "Project"}, "todos": [{"id": 21}, {"id": 22}]}]""")
			.withHeader("Link", "<" + basecamp.baseUrl() + "/999/todos/open.json?page=2>; rel=\"next\"")));
		basecamp.stubFor(get("/999/todos/open.json?page=2").willReturn(okJson("""
				[{"bucket": {"id": 3, "name": "Harbour", "type": "Project"}, "todos": []}]""")));
		assertThat(this.everything.listOpenTodos()).extracting((group) -> group.bucket().name())
			.containsExactly("Lighthouse", "Harbour");
	}

	@ParameterizedTest
	@CsvSource({ "WITH, with", "WITHOUT, without", "OVERDUE, overdue" })
	void listOpenCardsRepeatsAssigneesWithBrackets(DueFilter due, String sent) {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("[]")));
		EverythingQuery query = new EverythingQuery().withAssignees(41, 42).withDue(due);
		assertThat(this.everything.listOpenCards(query)).isEmpty();
		basecamp.verifyOnly(getRequestedFor(
				urlEqualTo("/999/cards/open.json?assignee_ids%5B%5D=41&assignee_ids%5B%5D=42&due=" + sent)));
	}

	@ParameterizedTest
	@CsvSource({ "ALL, all", "IMAGES, images", "PDFS, pdfs", "DOCUMENTS, documents", "VIDEOS, videos" })
	void listFilesSendsTheKind(FileKind kind, String sent) {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("[]")));
		EverythingFileQuery query = new EverythingFileQuery().withKind(kind).withPeople(41);
		assertThat(this.everything.listFiles(query)).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/files.json?kind=" + sent + "&people_ids%5B%5D=41")));
	}

	@Test
	void listFilesReadsUploadsDocumentsAndAttachments() {
		basecamp.stubFor(get("/999/files.json").willReturn(
				okJson("""
						[{"id": 31, "type": "Upload", "filename": "lamp.png", "byte_size": 4096, "width": 1024.0, "height": 768.0},
						 {"id": 32, "type": "Document", "title": "Rules", "content": "<div>No wake</div>"},
						 {"id": 33, "type": "Attachment", "filename": "tides.pdf", "attachable_sgid": "tides-sgid", "width": null}]""")));
		assertThat(this.everything.listFiles()).satisfiesExactly((upload) -> {
			assertThat(upload.byteSize()).isEqualTo(4096);
			assertThat(upload.width()).isEqualTo(1024);
			assertThat(upload.height()).isEqualTo(768);
		}, (document) -> {
			assertThat(document.content()).isEqualTo("<div>No wake</div>");
			assertThat(document.filename()).isNull();
		}, (attachment) -> {
			assertThat(attachment.attachableSgid()).isEqualTo("tides-sgid");
			assertThat(attachment.width()).isNull();
		});
	}

	@Test
	void listOverdueCardsIsOneListOverAllProjects() {
		basecamp.stubFor(get("/999/cards/overdue.json").willReturn(okJson("""
				[{"id": 51, "title": "Paint the buoys"}, {"id": 52, "title": "Order rope"}]""")));
		assertThat(this.everything.listOverdueCards()).extracting("title")
			.containsExactly("Paint the buoys", "Order rope");
	}

}

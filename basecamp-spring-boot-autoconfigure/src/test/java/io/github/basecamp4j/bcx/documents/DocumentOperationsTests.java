package io.github.basecamp4j.bcx.documents;

import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bcx.BcxPeople;
import io.github.basecamp4j.bcx.comments.Comment;
import io.github.basecamp4j.bcx.common.Bucket;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
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

	private static final String API = "/999/api/v1";

	private static final String DOCUMENT = API + "/projects/605816632/documents/963979453.json";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private DocumentOperations documents;

	@BeforeEach
	void setUp() {
		this.documents = DocumentOperations.create(basecamp.bcx());
	}

	@Test
	void listReturnsDocumentsWithTheirProjects() {
		basecamp
			.stubFor(get(API + "/documents.json?page=1").willReturn(BasecampServer.json(200, "bcx/documents.json")));
		Bucket bucket = new Bucket("Project", 605816632, "Harbour lights", "3185c5",
				"https://basecamp.com/999/api/v1/projects/605816632.json",
				"https://basecamp.com/999/projects/605816632");
		assertThat(this.documents.list()).containsExactly(
				new Document(963979453, "Lamp maintenance", OffsetDateTime.parse("2026-03-27T13:33:12-05:00"),
						OffsetDateTime.parse("2026-03-28T11:50:20.456-05:00"),
						"https://basecamp.com/999/api/v1/projects/605816632/documents/963979453.json",
						"https://basecamp.com/999/projects/605816632/documents/963979453", true, false, bucket, null,
						null, null, null, null));
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(API + "/documents.json?page=1")));
	}

	@ParameterizedTest
	@CsvSource({ "AZ,az", "ZA,za", "NEWEST,newest", "OLDEST,oldest" })
	void listInOrderAsksForThatOrder(DocumentSort sort, String code) {
		String url = API + "/documents.json?sort=" + code + "&page=1";
		basecamp.stubFor(get(url).willReturn(BasecampServer.json(200, "bcx/documents.json")));
		assertThat(this.documents.list(sort)).hasSize(1);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(url)));
	}

	@Test
	void listInProjectReturnsItsDocuments() {
		String url = API + "/projects/605816632/documents.json?page=1";
		basecamp.stubFor(get(url).willReturn(BasecampServer.json(200, "bcx/project-documents.json")));
		assertThat(this.documents.listInProject(605816632)).containsExactly(new Document(963979453, "Lamp maintenance",
				OffsetDateTime.parse("2026-03-27T13:33:12-05:00"), OffsetDateTime.parse("2026-03-28T11:50:20-05:00"),
				"https://basecamp.com/999/api/v1/projects/605816632/documents/963979453.json",
				"https://basecamp.com/999/projects/605816632/documents/963979453", false, true, null, null, null, null,
				null, null));
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(url)));
	}

	@Test
	void listInProjectInOrderAsksForThatOrder() {
		String url = API + "/projects/605816632/documents.json?sort=za&page=1";
		basecamp.stubFor(get(url).willReturn(BasecampServer.json(200, "bcx/project-documents.json")));
		assertThat(this.documents.listInProject(605816632, DocumentSort.ZA)).hasSize(1);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(url)));
	}

	@Test
	void getReturnsTheFullForm() {
		basecamp.stubFor(get(DOCUMENT).willReturn(BasecampServer.json(200, "bcx/document.json")));
		assertThat(this.documents.get(605816632, 963979453)).isEqualTo(lampMaintenance());
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(DOCUMENT)));
	}

	@Test
	void getWhenDocumentIsMissingThrowsException() {
		basecamp.stubFor(get(DOCUMENT).willReturn(notFound()));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.documents.get(605816632, 963979453))
			.withMessageContaining("GET " + DOCUMENT);
	}

	@Test
	void createSendsTitleAndContent() {
		basecamp.stubFor(post(API + "/projects/605816632/documents.json")
			.willReturn(BasecampServer.json(201, "bcx/document.json")));
		assertThat(this.documents.create(605816632, "Lamp maintenance", "<p>Clean the lenses – all of them.</p>"))
			.isEqualTo(lampMaintenance());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(API + "/projects/605816632/documents.json")), """
				{"title": "Lamp maintenance", "content": "<p>Clean the lenses – all of them.</p>"}""");
	}

	@Test
	void createHiddenFromClientsSendsPrivate() {
		basecamp.stubFor(post(API + "/projects/605816632/documents.json")
			.willReturn(BasecampServer.json(201, "bcx/document.json")));
		this.documents.create(605816632,
				DocumentContent.of("Lamp maintenance", "<p>Clean.</p>").withHiddenFromClients(true));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(API + "/projects/605816632/documents.json")), """
				{"title": "Lamp maintenance", "content": "<p>Clean.</p>", "private": true}""");
	}

	@Test
	void createWhenNotAcceptedThrowsException() {
		basecamp.stubFor(post(API + "/projects/605816632/documents.json").willReturn(jsonResponse("""
				{"error": "Only client projects have private documents"}""", 422)));
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.documents.create(605816632,
					DocumentContent.of("Lamps", "<p>x</p>").withHiddenFromClients(true)))
			.withMessageContaining("Only client projects have private documents");
	}

	@Test
	void updateSendsTitleAndContent() {
		basecamp.stubFor(put(DOCUMENT).willReturn(BasecampServer.json(200, "bcx/document.json")));
		assertThat(this.documents.update(605816632, 963979453, "Lamp maintenance", "<p>Clean.</p>"))
			.isEqualTo(lampMaintenance());
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(DOCUMENT)), """
				{"title": "Lamp maintenance", "content": "<p>Clean.</p>"}""");
	}

	@Test
	void updateWithChangesSendsOnlyThese() {
		basecamp.stubFor(put(DOCUMENT).willReturn(BasecampServer.json(200, "bcx/document.json")));
		this.documents.update(605816632, 963979453, DocumentChanges.none().withHiddenFromClients(false));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(DOCUMENT)), """
				{"private": false}""");
	}

	@Test
	void updateWhenNotAcceptedThrowsException() {
		basecamp.stubFor(put(DOCUMENT).willReturn(jsonResponse("{}", 422)));
		assertThatExceptionOfType(BasecampValidationException.class).isThrownBy(
				() -> this.documents.update(605816632, 963979453, DocumentChanges.none().withHiddenFromClients(true)));
	}

	@Test
	void deleteSendsNoBody() {
		basecamp.stubFor(delete(DOCUMENT).willReturn(noContent()));
		this.documents.delete(605816632, 963979453);
		basecamp.verifyOnly(deleteRequestedFor(urlEqualTo(DOCUMENT)).withoutHeader("Content-Type"));
	}

	@Test
	void deleteWhenNotPermittedThrowsException() {
		basecamp.stubFor(delete(DOCUMENT).willReturn(forbidden()));
		assertThatExceptionOfType(BasecampAccessDeniedException.class)
			.isThrownBy(() -> this.documents.delete(605816632, 963979453));
	}

	private static Document lampMaintenance() {
		Comment comment = new Comment(null, "<p>Ladders are in the shed.</p>",
				OffsetDateTime.parse("2026-03-28T09:00:00-05:00"), OffsetDateTime.parse("2026-03-28T09:05:00-05:00"),
				null, BcxPeople.TOMASZ, null, null, null);
		return new Document(963979453, "Lamp maintenance", OffsetDateTime.parse("2026-03-27T13:33:12-05:00"),
				OffsetDateTime.parse("2026-03-28T11:50:20-05:00"), null, null, true, false, null,
				"<h1>Every autumn</h1><p>Clean the lenses – all of them.</p>", BcxPeople.reference(BcxPeople.TOMASZ),
				BcxPeople.INES, List.of(comment),
				List.of(BcxPeople.reference(BcxPeople.INES), BcxPeople.reference(BcxPeople.TOMASZ)));
	}

}

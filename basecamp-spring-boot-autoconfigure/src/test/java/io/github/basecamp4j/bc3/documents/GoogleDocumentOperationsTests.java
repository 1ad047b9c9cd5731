package io.github.basecamp4j.bc3.documents;

import java.time.OffsetDateTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.BasecampStaleUpdateException;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link GoogleDocumentOperations}.
 */
class GoogleDocumentOperationsTests {

	private static final String CREATE = "/999/buckets/2085958504/vaults/1069479394/google_documents.json";

	private static final String LINK = "/999/google_documents/1069479500.json";

	private static final String PRESENT = """
			{"id": 1069479500, "type": "GoogleDocument", "status": "active", "updated_at": "2026-02-01T10:11:12.345Z",
			 "title": "Harbour plan", "url": "https://files.example/1", "document_type": "sheet",
			 "description": "<div>By  night &amp;\\n<bc-attachment sgid=\\"BAh--lens\\" presentation=\\"tide\\"></bc-attachment></div>"}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private GoogleDocumentOperations googleDocuments;

	@BeforeEach
	void setUp() {
		this.googleDocuments = GoogleDocumentOperations.create(basecamp.bc3());
	}

	@Test
	void createPublishesAtOnce() {
		basecamp.stubFor(post(CREATE).willReturn(jsonResponse(PRESENT, 201)));
		this.googleDocuments.create(2085958504, 1069479394, "https://files.example/1", GoogleDocumentType.SHEET,
				new GoogleDocumentFields());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(CREATE)), """
				{"url": "https://files.example/1", "document_type": "sheet", "status": "active"}""");
	}

	@Test
	void replaceLeavesOutWhatIsToBeCleared() {
		basecamp.stubFor(put(LINK).willReturn(okJson(PRESENT)));
		this.googleDocuments.replace(1069479500,
				new GoogleDocumentContent("https://files.example/1", GoogleDocumentType.DOC));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(LINK)), """
				{"url": "https://files.example/1", "document_type": "doc"}""");
	}

	@Test
	void updateKeepsEverythingElseAsItIs() {
		stubUpdate();
		this.googleDocuments.update(1069479500, new GoogleDocumentFields().withTitle("Pilot's plan"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(LINK)),
				"""
						{"title": "Pilot's plan", "url": "https://files.example/1", "document_type": "sheet", "status": "active",
						 "description": "<div>By  night &amp;\\n<bc-attachment sgid=\\"BAh--lens\\" presentation=\\"tide\\"></bc-attachment></div>"}""");
	}

	@Test
	void updateClearsTheDescriptionWithAnEmptyText() {
		stubUpdate();
		this.googleDocuments.update(1069479500,
				new GoogleDocumentFields().withDescription(null).withUrl("https://files.example/2"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(LINK)),
				"""
						{"title": "Harbour plan", "url": "https://files.example/2", "document_type": "sheet", "status": "active", "description": ""}""");
	}

	@Test
	void updateIfUnchangedWhenSomebodyElseWroteMeanwhileWritesNothing() {
		stubUpdate();
		GoogleDocumentFields fields = new GoogleDocumentFields().withTitle("Pilot's plan")
			.ifUnchangedSince(OffsetDateTime.parse("2026-01-31T22:32:00.000Z"));
		assertThatExceptionOfType(BasecampStaleUpdateException.class)
			.isThrownBy(() -> this.googleDocuments.update(1069479500, fields))
			.withMessageContaining("GoogleDocument 1069479500");
		basecamp.verify(0, putRequestedFor(anyUrl()));
	}

	@Test
	void updateIfUnchangedWhenNobodyWroteMeanwhileWrites() {
		stubUpdate();
		this.googleDocuments.update(1069479500,
				new GoogleDocumentFields().ifUnchangedSince(OffsetDateTime.parse("2026-02-01T11:11:12.345+01:00"))
					.withTitle("Pilot's plan"));
		basecamp.verify(1, putRequestedFor(urlEqualTo(LINK)));
	}

	@Test
	void createOfADraftSaysSo() {
		basecamp.stubFor(post(CREATE).willReturn(jsonResponse(PRESENT, 201)));
		this.googleDocuments.create(2085958504, 1069479394, "https://files.example/1", GoogleDocumentType.SLIDE,
				new GoogleDocumentFields().asDraft());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(CREATE)), """
				{"url": "https://files.example/1", "document_type": "slide", "status": "drafted"}""");
	}

	@Test
	void updateKeepsADraftADraft() {
		basecamp.stubFor(get(LINK).willReturn(okJson(PRESENT.replace("\"active\"", "\"drafted\""))));
		basecamp.stubFor(put(LINK).willReturn(okJson(PRESENT)));
		this.googleDocuments.update(1069479500, new GoogleDocumentFields().withDescription("<div>x</div>"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(LINK)), """
				{"title": "Harbour plan", "url": "https://files.example/1", "document_type": "sheet",
				 "status": "drafted", "description": "<div>x</div>"}""");
	}

	@Test
	void updateOfOneInTheTrashSendsNoStatus() {
		basecamp.stubFor(get(LINK).willReturn(okJson(PRESENT.replace("\"active\"", "\"trashed\""))));
		basecamp.stubFor(put(LINK).willReturn(okJson(PRESENT)));
		this.googleDocuments.update(1069479500, new GoogleDocumentFields().withDescription("<div>x</div>"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(LINK)), """
				{"title": "Harbour plan", "url": "https://files.example/1", "document_type": "sheet",
				 "description": "<div>x</div>"}""");
	}

	private static void stubUpdate() {
		basecamp.stubFor(get(LINK).willReturn(okJson(PRESENT)));
		basecamp.stubFor(put(LINK).willReturn(okJson(PRESENT)));
	}

}

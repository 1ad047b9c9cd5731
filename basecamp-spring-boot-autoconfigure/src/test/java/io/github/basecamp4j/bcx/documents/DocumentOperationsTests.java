package io.github.basecamp4j.bcx.documents;

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
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

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

	@ParameterizedTest
	@CsvSource({ "AZ,az", "ZA,za", "NEWEST,newest", "OLDEST,oldest" })
	void listInOrderAsksForThatOrder(DocumentSort sort, String code) {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("[{\"id\": 963979453}]")));
		assertThat(this.documents.list(sort)).hasSize(1);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(API + "/documents.json?sort=" + code + "&page=1")));
	}

	@Test
	void listLeavesOutWhatOnlyASingleDocumentHas() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("[{\"id\": 963979453, \"title\": \"Lamp maintenance\"}]")));
		assertThat(this.documents.listInProject(605816632)).singleElement().satisfies((document) -> {
			assertThat(document.bucket()).isNull();
			assertThat(document.content()).isNull();
			assertThat(document.comments()).isNull();
			assertThat(document.subscribers()).isNull();
		});
	}

	@Test
	void commentsOfADocumentHaveNoIds() {
		basecamp.stubFor(get(DOCUMENT).willReturn(BasecampServer.json(200, "bcx/document.json")));
		assertThat(this.documents.get(605816632, 963979453).comments()).singleElement().satisfies((comment) -> {
			assertThat(comment.content()).isEqualTo("<p>Ladders are in the shed.</p>");
			assertThat(comment.id()).isNull();
			assertThat(comment.attachments()).isNull();
			assertThat(comment.hiddenFromClients()).isNull();
		});
	}

	@Test
	void createLeavesOutWhatIsNotSet() {
		basecamp.stubFor(post(anyUrl()).willReturn(BasecampServer.json(201, "bcx/document.json")));
		this.documents.create(605816632, "Lamp maintenance", "<p>Clean – all of them.</p>", new DocumentFields());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(API + "/projects/605816632/documents.json")), """
				{"title": "Lamp maintenance", "content": "<p>Clean – all of them.</p>"}""");
	}

	@Test
	void updateSendsOnlyWhatIsSet() {
		basecamp.stubFor(put(DOCUMENT).willReturn(BasecampServer.json(200, "bcx/document.json")));
		this.documents.update(605816632, 963979453, new DocumentFields().withHiddenFromClients(false));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(DOCUMENT)), """
				{"private": false}""");
	}

}

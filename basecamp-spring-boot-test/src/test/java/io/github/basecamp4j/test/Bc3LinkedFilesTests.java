package io.github.basecamp4j.test;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.documents.CloudFile;
import io.github.basecamp4j.bc3.documents.CloudFileContent;
import io.github.basecamp4j.bc3.documents.CloudFileFields;
import io.github.basecamp4j.bc3.documents.CloudFileService;
import io.github.basecamp4j.bc3.documents.GoogleDocument;
import io.github.basecamp4j.bc3.documents.GoogleDocumentFields;
import io.github.basecamp4j.bc3.documents.GoogleDocumentType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the server's links to files at other services, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class Bc3LinkedFilesTests {

	private static final String PLAN = "https://example.com/plan";

	private static final String SHEET = "https://docs.google.com/spreadsheets/d/1";

	private Bc3Client jane;

	private Bc3ArrangedProject fair;

	private long vault;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.fair = basecamp.bc3().project("Fair");
		this.vault = this.fair.vault().id();
		this.jane = Clients.bc3(basecamp, "jane");
	}

	private CloudFile cloudFile(String url, String service, CloudFileFields fields) {
		return this.jane.cloudFiles().create(this.fair.id(), this.vault, url, service, fields);
	}

	@Test
	void cloudFileIsMadeChangedReplacedAndTrashed(BasecampServer basecamp) {
		CloudFile file = cloudFile(PLAN, CloudFileService.OTHER, new CloudFileFields().withDescription("Tents"));
		assertThat(file.title()).isEqualTo("Untitled");
		assertThat(file.url()).isEqualTo(PLAN);
		assertThat(file.parent().id()).isEqualTo(this.vault);
		this.jane.cloudFiles().update(file.id(), new CloudFileFields().withTitle("Plan"));
		file = this.jane.cloudFiles().get(file.id());
		assertThat(file.title()).isEqualTo("Plan");
		assertThat(file.description()).isEqualTo("Tents");
		file = this.jane.cloudFiles()
			.replace(file.id(), new CloudFileContent("https://www.dropbox.com/s/plan", "dropbox"));
		assertThat(file.title()).isEqualTo("Untitled");
		assertThat(file.description()).isEmpty();
		assertThat(file.service().name()).isEqualTo("Dropbox");
		this.jane.comments().create(file.id(), "Mine");
		assertThat(this.jane.cloudFiles().get(file.id()).commentsCount()).isOne();
		this.jane.recordings().trash(file.id());
		assertThat(this.jane.cloudFiles().get(file.id()).status()).isEqualTo("trashed");
		assertThat(basecamp.bc3().feed().events()).extracting(Feed.Event::kind)
			.containsExactly("cloud_file_created", "cloud_file_content_changed", "cloud_file_content_changed",
					"comment_created", "cloud_file_trashed");
	}

	@Test
	void googleDocumentIsDraftUntilItIsPublished(BasecampServer basecamp) {
		GoogleDocument rota = this.jane.googleDocuments()
			.create(this.fair.id(), this.vault, SHEET, GoogleDocumentType.SHEET,
					new GoogleDocumentFields().withTitle("Rota").asDraft());
		assertThat(rota.documentType()).isEqualTo("sheet");
		Bc3Client bob = Clients.bc3(basecamp, "bob");
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> bob.googleDocuments().get(rota.id()));
		assertThat(this.jane.googleDocuments()
			.update(rota.id(), new GoogleDocumentFields().withDescription("Nights"))
			.status()).isEqualTo("drafted");
		this.jane.googleDocuments().update(rota.id(), new GoogleDocumentFields().asPublished());
		assertThat(bob.googleDocuments().get(rota.id()).description()).isEqualTo("Nights");
		assertThat(basecamp.bc3().feed().events()).extracting(Feed.Event::kind)
			.containsExactly("google_document_created");
	}

	@ParameterizedTest
	@CsvSource({ "https://example.com/plan, dropbox", "https://www.dropbox.com/s/plan, figma", "plan, other",
			"'', other", "https://example.com/plan, ''" })
	void addressMustBeOneOfTheService(String url, String service) {
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> cloudFile(url, service, new CloudFileFields()));
		CloudFile plan = cloudFile(PLAN, "other", new CloudFileFields().withTitle("Plan"));
		assertThatExceptionOfType(BasecampValidationException.class).isThrownBy(() -> this.jane.cloudFiles()
			.replace(plan.id(), new CloudFileContent(url, service).withSubscriptions()));
		assertThat(this.jane.cloudFiles().get(plan.id())).isEqualTo(plan);
		assertThat(this.jane.subscriptions().get(plan.id()).count()).isOne();
	}

	@Test
	void subscribersStayWhereOthersAreNobody() {
		long plan = cloudFile(PLAN, "other", new CloudFileFields().withTitle("Plan")).id();
		assertThatExceptionOfType(BasecampValidationException.class).isThrownBy(
				() -> this.jane.cloudFiles().replace(plan, new CloudFileContent(PLAN, "other").withSubscriptions(1)));
		assertThat(this.jane.cloudFiles().get(plan).title()).isEqualTo("Plan");
		assertThat(this.jane.subscriptions().get(plan).count()).isOne();
	}

	@Test
	void documentTypeIsOneOfFour(BasecampServer basecamp) {
		HttpResponse<String> answer = new ServerClient(basecamp.baseUrl()).send(
				basecamp.accessToken("jane"), "POST", "/" + basecamp.bc3().accountId() + "/buckets/" + this.fair.id()
						+ "/vaults/" + this.vault + "/google_documents.json",
				"{\"url\": \"" + SHEET + "\", \"document_type\": \"poem\"}");
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(ServerClient.json(answer).path("errors").has("document_type")).isTrue();
	}

	@Test
	void linkIsInItsProjectAndOfItsKind(BasecampServer basecamp) {
		long regatta = basecamp.bc3().project("Regatta").id();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.jane.cloudFiles().create(regatta, this.vault, PLAN, "other", new CloudFileFields()));
		long plan = cloudFile(PLAN, "other", new CloudFileFields()).id();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.jane.googleDocuments().get(plan));
	}

}

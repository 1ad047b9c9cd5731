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
 * Tests for {@link CloudFileOperations}.
 */
class CloudFileOperationsTests {

	private static final String CREATE = "/999/buckets/2085958504/vaults/1069479394/cloud_files.json";

	private static final String LINK = "/999/cloud_files/1069479500.json";

	private static final String PRESENT = """
			{"id": 1069479500, "type": "CloudFile", "status": "active", "updated_at": "2026-02-01T10:11:12.345Z",
			 "title": "Harbour plan", "url": "https://files.example/1", "service": {"name": "Dropbox", "code": "dropbox", "example_url": "https://files.example/0"},
			 "description": "<div>By  night &amp;\\n<bc-attachment sgid=\\"BAh--lens\\" presentation=\\"tide\\"></bc-attachment></div>"}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private CloudFileOperations cloudFiles;

	@BeforeEach
	void setUp() {
		this.cloudFiles = CloudFileOperations.create(basecamp.bc3());
	}

	@Test
	void createSendsAddressAndService() {
		basecamp.stubFor(post(CREATE).willReturn(jsonResponse(PRESENT, 201)));
		this.cloudFiles.create(2085958504, 1069479394, "https://files.example/1", "dropbox", new CloudFileFields());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(CREATE)), """
				{"url": "https://files.example/1", "service": "dropbox"}""");
	}

	@Test
	void replaceLeavesOutWhatIsToBeCleared() {
		basecamp.stubFor(put(LINK).willReturn(okJson(PRESENT)));
		this.cloudFiles.replace(1069479500, new CloudFileContent("https://files.example/1", CloudFileService.OTHER));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(LINK)), """
				{"url": "https://files.example/1", "service": "other"}""");
	}

	@Test
	void updateKeepsEverythingElseAsItIs() {
		stubUpdate();
		this.cloudFiles.update(1069479500, new CloudFileFields().withTitle("Pilot's plan"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(LINK)),
				"""
						{"title": "Pilot's plan", "url": "https://files.example/1", "service": "dropbox",
						 "description": "<div>By  night &amp;\\n<bc-attachment sgid=\\"BAh--lens\\" presentation=\\"tide\\"></bc-attachment></div>"}""");
	}

	@Test
	void updateClearsTheDescriptionWithAnEmptyText() {
		stubUpdate();
		this.cloudFiles.update(1069479500,
				new CloudFileFields().withDescription(null).withUrl("https://files.example/2"));
		basecamp.verifyJson(putRequestedFor(urlEqualTo(LINK)),
				"""
						{"title": "Harbour plan", "url": "https://files.example/2", "service": "dropbox", "description": ""}""");
	}

	@Test
	void updateIfUnchangedWhenSomebodyElseWroteMeanwhileWritesNothing() {
		stubUpdate();
		CloudFileFields fields = new CloudFileFields().withTitle("Pilot's plan")
			.ifUnchangedSince(OffsetDateTime.parse("2026-01-31T22:32:00.000Z"));
		assertThatExceptionOfType(BasecampStaleUpdateException.class)
			.isThrownBy(() -> this.cloudFiles.update(1069479500, fields))
			.withMessageContaining("CloudFile 1069479500");
		basecamp.verify(0, putRequestedFor(anyUrl()));
	}

	@Test
	void updateIfUnchangedWhenNobodyWroteMeanwhileWrites() {
		stubUpdate();
		this.cloudFiles.update(1069479500,
				new CloudFileFields().ifUnchangedSince(OffsetDateTime.parse("2026-02-01T11:11:12.345+01:00"))
					.withTitle("Pilot's plan"));
		basecamp.verify(1, putRequestedFor(urlEqualTo(LINK)));
	}

	@Test
	void updateOfABareCloudFileSendsNothingThatItHasNot() {
		basecamp.stubFor(get(LINK).willReturn(okJson("""
					{"id": 1069479500, "title": "Plan", "url": "https://files.example/1",
				"service": {"name": "Other", "code": "other", "example_url": "https://files.example/0"}}""")));
		basecamp.stubFor(put(LINK).willReturn(okJson(PRESENT)));
		this.cloudFiles.update(1069479500, new CloudFileFields().withSubscriptions());
		basecamp.verifyJson(putRequestedFor(urlEqualTo(LINK)), """
				{"title": "Plan", "url": "https://files.example/1", "service": "other", "subscriptions": []}""");
	}

	private static void stubUpdate() {
		basecamp.stubFor(get(LINK).willReturn(okJson(PRESENT)));
		basecamp.stubFor(put(LINK).willReturn(okJson(PRESENT)));
	}

}

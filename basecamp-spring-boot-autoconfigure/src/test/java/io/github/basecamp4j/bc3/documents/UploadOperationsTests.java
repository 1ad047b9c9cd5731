package io.github.basecamp4j.bc3.documents;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.BasecampLimitExceededException;
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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link UploadOperations}.
 */
class UploadOperationsTests {

	private static final String UPLOADS = "/999/vaults/1069479394/uploads.json";

	private static final String UPLOAD = "/999/uploads/1069479400.json";

	private static final String VERSIONS = "/999/uploads/1069479400/versions.json";

	private static final String CHART = """
			{"id": 1069479400, "type": "Upload", "filename": "chart.png"}""";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private UploadOperations uploads;

	@BeforeEach
	void setUp() {
		this.uploads = UploadOperations.create(basecamp.bc3());
	}

	@Test
	void getOfAnImageReadsItsSizeHoweverItIsWritten() {
		basecamp.stubFor(get(UPLOAD).willReturn(
				okJson("""
						{"id": 1069479400, "filename": "chart.png", "byte_size": 5368709120, "width": 1600.0, "height": 900}""")));
		Upload upload = this.uploads.get(1069479400);
		assertThat(upload.byteSize()).isEqualTo(5_368_709_120L);
		assertThat(upload.width()).isEqualTo(1600);
		assertThat(upload.height()).isEqualTo(900);
	}

	@Test
	void getOfAFileThatIsNoImageHasNoSize() {
		basecamp.stubFor(get(UPLOAD).willReturn(okJson("""
				{"id": 1069479400, "filename": "tides.csv", "byte_size": 1508, "width": null}""")));
		Upload upload = this.uploads.get(1069479400);
		assertThat(upload.width()).isNull();
		assertThat(upload.height()).isNull();
	}

	@Test
	void listVersionsReturnsEventsWithTheFilesOfThen() {
		basecamp.stubFor(get(VERSIONS).willReturn(okJson("""
				[{"id": 3, "recording_id": 1069479400, "action": "blob_changed", "details": {},
				  "upload": {"filename": "chart-2.png", "download_url": "https://3.basecampapi.com/999/2",
				   "app_download_url": "https://app.basecamp.com/999/2", "current": true}},
				 {"id": 2, "recording_id": 1069479400, "action": "created", "details": {"notified_recipient_ids": [7]},
				  "upload": {"filename": "chart.png", "download_url": "https://3.basecampapi.com/999/1",
				   "app_download_url": "https://app.basecamp.com/999/1", "current": false}},
				 {"id": 1, "recording_id": 1069479400, "action": "created"}]""")));
		assertThat(this.uploads.listVersions(1069479400).toList()).satisfiesExactly(
				(latest) -> assertThat(latest.upload()).extracting("filename", "current")
					.containsExactly("chart-2.png", true),
				(earlier) -> assertThat(earlier.upload()).extracting("filename", "current")
					.containsExactly("chart.png", false),
				(gone) -> assertThat(gone.upload()).isNull());
	}

	@Test
	void createSendsTheReferenceOfTheAttachment() {
		basecamp.stubFor(post(UPLOADS).willReturn(jsonResponse(CHART, 201)));
		this.uploads.create(1069479394, "BAh--chart", new UploadFields());
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(UPLOADS)), """
				{"attachable_sgid": "BAh--chart"}""");
	}

	@Test
	void createWithEverythingSendsEverything() {
		basecamp.stubFor(post(UPLOADS).willReturn(jsonResponse(CHART, 201)));
		this.uploads.create(1069479394, "BAh--chart",
				new UploadFields().withBaseName("harbour")
					.withDescription("<div>North is up.</div>")
					.withSubscriptions(9007199254740993L)
					.withVisibleToClients(true));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(UPLOADS)), """
				{"attachable_sgid": "BAh--chart", "base_name": "harbour", "description": "<div>North is up.</div>",
				 "subscriptions": [9007199254740993], "visible_to_clients": true}""");
	}

	@Test
	void updateClearsTheDescriptionAndLeavesTheNameAlone() {
		basecamp.stubFor(put(UPLOAD).willReturn(okJson(CHART)));
		this.uploads.update(1069479400, new UploadFields().withDescription(null));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(UPLOAD)), """
				{"description": ""}""");
	}

	@Test
	void createVersionTellsNobodyUnlessAsked() {
		basecamp.stubFor(post(VERSIONS).willReturn(jsonResponse(CHART, 201)));
		assertThat(this.uploads.createVersion(1069479400, "BAh--chart-2", new UploadVersionFields()).id())
			.isEqualTo(1069479400);
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(VERSIONS)), """
				{"attachable_sgid": "BAh--chart-2"}""");
	}

	@Test
	void createVersionTellsEverybody() {
		basecamp.stubFor(post(VERSIONS).willReturn(jsonResponse(CHART, 201)));
		this.uploads.createVersion(1069479400, "BAh--chart-2",
				new UploadVersionFields().withNotification(UploadNotification.EVERYONE));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(VERSIONS)), """
				{"attachable_sgid": "BAh--chart-2", "notify": "everyone"}""");
	}

	@Test
	void createVersionTellsThoseWhoAreNamed() {
		basecamp.stubFor(post(VERSIONS).willReturn(jsonResponse(CHART, 201)));
		this.uploads.createVersion(1069479400, "BAh--chart-2",
				new UploadVersionFields().withSubscriptions(1049715913).withDescription(null));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(VERSIONS)), """
				{"attachable_sgid": "BAh--chart-2", "notify": "custom", "subscriptions": [1049715913],
				 "description": ""}""");
	}

	@Test
	void createVersionWhenNoStorageIsLeftThrowsExceptionAndIsNotRepeated() {
		basecamp.stubFor(post(VERSIONS).willReturn(jsonResponse("""
				{"error": "Storage limit reached"}""", 507)));
		assertThatExceptionOfType(BasecampLimitExceededException.class)
			.isThrownBy(() -> this.uploads.createVersion(1069479400, "BAh--chart-2", new UploadVersionFields()))
			.withMessageContaining("Storage limit reached");
		basecamp.verify(1, postRequestedFor(anyUrl()));
	}

}

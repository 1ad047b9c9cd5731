package io.github.basecamp4j.test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.documents.Upload;
import io.github.basecamp4j.bc3.recordings.RecordingQuery;
import io.github.basecamp4j.bc3.recordings.RecordingType;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.attachments.Attachment;
import io.github.basecamp4j.http.BasecampApi;
import io.github.basecamp4j.http.BasecampRestClient;
import io.github.basecamp4j.http.ClientSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the files of the demo.
 */
class FilesSeedTests {

	private BasecampServer basecamp;

	@BeforeEach
	void start() throws IOException {
		this.basecamp = BasecampServer.startSeeded(0);
	}

	@AfterEach
	void stop() {
		this.basecamp.close();
	}

	@Test
	void filesOfBasecamp2AreWhatTheirNamesSay() throws IOException {
		BcxClient bcx = new BcxClient(client(BasecampApi.bcx(this.basecamp.baseUrl()), 1942318));
		List<Attachment> attachments = bcx.attachments().list().stream().limit(30).toList();
		assertThat(attachments).extracting(Attachment::contentType)
			.contains("image/png", "text/plain", "text/csv", "application/pdf");
		for (Attachment attachment : attachments) {
			byte[] bytes = bcx.attachments().download(attachment.url(), (file) -> file.stream().readAllBytes());
			assertThat(bytes).hasSize((int) attachment.byteSize());
			check(attachment.name(), bytes);
		}
	}

	@Test
	void filesOfBasecamp3LieInTheirVaults() throws IOException {
		Bc3Client bc3 = new Bc3Client(client(BasecampApi.bc3(this.basecamp.baseUrl()), 5210334));
		long odd = bc3.projects()
			.list()
			.stream()
			.filter((project) -> project.name().startsWith("Odd characters"))
			.findFirst()
			.orElseThrow()
			.id();
		List<Upload> uploads = bc3.recordings()
			.list(RecordingType.UPLOAD, new RecordingQuery().withProjects(odd))
			.stream()
			.map((each) -> bc3.uploads().get(each.id()))
			.toList();
		assertThat(uploads).extracting(Upload::filename)
			.contains("“Grüße” \"and\" 'more' & 100 % +;#?.txt", "日本語のファイル名.png", "שלום עולם.txt")
			.anyMatch((name) -> name.length() > 200);
		for (Upload upload : uploads) {
			check(upload.filename(),
					bc3.attachments().download(upload.downloadUrl(), (file) -> file.stream().readAllBytes()));
			assertThat(bc3.vaults().get(upload.parent().id()).uploadsCount()).isPositive();
			assertThat(upload.width()).isEqualTo(upload.filename().endsWith(".png") ? 96 : null);
		}
	}

	private static void check(String name, byte[] bytes) throws IOException {
		String text = new String(bytes, StandardCharsets.US_ASCII);
		if (name.endsWith(".png")) {
			BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
			assertThat(image.getWidth()).isEqualTo(96);
			assertThat(image.getHeight()).isEqualTo(64);
		}
		else if (name.endsWith(".pdf")) {
			int start = Integer.parseInt(text.substring(text.indexOf("startxref\n") + 10, text.lastIndexOf("\n%%EOF")));
			assertThat(text).startsWith("%PDF-");
			assertThat(text.substring(start)).startsWith("xref\n");
		}
		else {
			assertThat(text).contains(name.endsWith(".csv") ? "," : "\n");
		}
	}

	private BasecampRestClient client(BasecampApi api, long accountId) {
		return BasecampRestClient.create(api, RestClient.builder(), ClientSettings.of("Tests (tests@example.com)"),
				AccessTokenProvider.fixed(this.basecamp.accessToken("jane")), (product, principalName) -> accountId);
	}

}

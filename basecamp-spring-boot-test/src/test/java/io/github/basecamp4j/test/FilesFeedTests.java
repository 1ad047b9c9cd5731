package io.github.basecamp4j.test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.Content;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.documents.UploadFields;
import io.github.basecamp4j.bc3.documents.UploadVersionFields;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.projects.ProjectFields;
import io.github.basecamp4j.http.BasecampApi;
import io.github.basecamp4j.http.BasecampRestClient;
import io.github.basecamp4j.http.ClientSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what is told of files.
 */
class FilesFeedTests {

	private static final String TOKEN = "canary-token";

	private final Directory directory = Seed.nothing();

	private HttpServer server;

	private URI baseUrl;

	@BeforeEach
	void start() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.baseUrl = URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
		this.server.createContext("/", new World(this.baseUrl, Clock.systemUTC(), this.directory, TOKEN).router());
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void uploadOfBasecamp2IsTold() {
		Account account = this.directory.first("bcx");
		BcxClient bcx = new BcxClient(client(BasecampApi.bcx(this.baseUrl), account));
		long fair = bcx.projects().create("Fair", new ProjectFields()).id();
		Content lamp = Content.of("lamp.txt", new byte[1]);
		long upload = bcx.uploads()
			.create(fair, bcx.attachments().create(lamp).as("lamp.txt"),
					new io.github.basecamp4j.bcx.uploads.UploadFields())
			.id();
		bcx.uploads().delete(fair, upload);
		assertThat(account.feed.events()).filteredOn((event) -> event.recording().id == upload)
			.extracting(Feed.Event::action)
			.containsExactly("created", "trashed");
	}

	@Test
	void uploadOfBasecamp3IsTold() {
		Account account = this.directory.first("bc3");
		Bc3Client bc3 = new Bc3Client(client(BasecampApi.bc3(this.baseUrl), account));
		bc3.projects().create("Regatta", new io.github.basecamp4j.bc3.projects.ProjectFields());
		long vault = account.projects.values().iterator().next().vault().id;
		Content sail = Content.of("sail.txt", new byte[1]);
		long upload = bc3.uploads()
			.create(vault, bc3.attachments().create(sail).attachableSgid(), new UploadFields())
			.id();
		bc3.uploads().update(upload, new UploadFields().withBaseName("jib"));
		bc3.uploads().createVersion(upload, bc3.attachments().create(sail).attachableSgid(), new UploadVersionFields());
		assertThat(account.feed.events()).filteredOn((event) -> event.recording().id == upload)
			.extracting(Feed.Event::action)
			.containsExactly("created", "content_changed", "blob_changed");
	}

	private BasecampRestClient client(BasecampApi api, Account account) {
		return BasecampRestClient.create(api, RestClient.builder(), ClientSettings.of("Tests (tests@example.com)"),
				AccessTokenProvider.fixed(TOKEN), (product, principalName) -> account.id);
	}

}

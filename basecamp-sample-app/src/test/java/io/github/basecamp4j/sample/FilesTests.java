package io.github.basecamp4j.sample;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import io.github.basecamp4j.test.BasecampServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for files without scripts: what is wrong with one is said, and what goes wrong is
 * a page.
 */
@DemoSampleTest
@TestPropertySource(properties = "spring.servlet.multipart.max-file-size=1MB")
class FilesTests {

	private static final byte[] BYTES = { 1, 2, 3 };

	@Autowired
	private BasecampServer basecamp;

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void makeProject() {
		this.basecamp.reset();
		this.visitor = new Visitor("http://localhost:" + this.port);
		this.visitor.go("/").submit("Sign in").go("/oauth2/authorization/basecamp").submit("Yes");
		this.visitor.go("/bcx/1942318/projects/new").submit("Save", Map.of("name", "Regatta"));
		this.visitor.go(this.visitor.path() + "/files");
	}

	@Test
	void nothingChosenIsSaid() {
		assertThat(this.visitor.upload("", new byte[0]).text()).contains("Choose a file.");
	}

	@Test
	void formThatBringsNoFileIsSaid() {
		assertThat(this.visitor.submit("Upload").text()).contains("Choose a file.");
	}

	@Test
	void emptyFileIsSaid() {
		assertThat(this.visitor.upload("sail.txt", new byte[0]).text())
			.contains("sail.txt is empty: there is nothing to upload.", "No files yet.");
	}

	@Test
	void foldersInNameAreLeftOut() {
		assertThat(this.visitor.upload("C:\\\\boats\\\\../\"sail\".txt", BYTES).text())
			.contains("\"sail\".txt is there.")
			.doesNotContain("boats");
	}

	@Test
	void whatBasecampDoesNotAcceptIsSaid() {
		assertThat(this.visitor.upload("sail", BYTES).text())
			.contains("Basecamp did not accept sail: name needs an extension.");
	}

	@Test
	void largeFileIsRefusedInWords() {
		this.visitor.upload("sail.bin", new byte[3_000_000]);
		assertThat(this.visitor.status()).isEqualTo(413);
		assertThat(this.visitor.text()).contains("This application takes files of up to 1 MB.");
	}

	@Test
	void fileThatCannotBeReadIsPage() {
		this.visitor.upload("sail.txt", BYTES);
		String list = this.visitor.path();
		String file = this.visitor.link("sail.txt");
		this.basecamp.failNext(404, null);
		this.visitor.go(file);
		assertThat(this.visitor.status()).isEqualTo(404);
		assertThat(this.visitor.text()).contains("Not here");
		assertThat(this.visitor.header("Content-Disposition")).isEmpty();
		this.visitor.go(list + "/1");
		assertThat(this.visitor.status()).isEqualTo(404);
	}

}

package io.github.basecamp4j.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends files up and down, of both generations.
 */
class FilesBrowserTests extends BrowserWalk {

	private static final String ODD_NAME = "<b> \"Hull\" & Ümläut 船.html";

	private static final int MEGABYTE = 1_000_000;

	@TempDir
	private Path folder;

	@Test
	void filesOfBasecamp2GoUpAndDown() throws Exception {
		connect(STUDIO);
		makeProject();
		this.browser.click("Files");
		this.browser.waitFor("Files");
		walk("bcx");
		this.browser.click("Regatta");
		this.browser.waitFor("Regatta");
		assertThat(this.browser.text()).contains(ODD_NAME);
		this.browser.look("bcx-project-with-files");
	}

	@Test
	void filesOfBasecamp3GoUpAndDown() throws Exception {
		connect(OBSERVATORY);
		makeProject();
		this.browser.click("Docs & Files");
		this.browser.waitFor("Docs & Files");
		assertThat(this.browser.text()).contains("No files yet.");
		this.browser.click("Files");
		this.browser.waitFor("Files");
		this.browser.waitForText("Docs & Files");
		walk("bc3");
		this.browser.click("Docs & Files");
		this.browser.waitFor("Docs & Files");
		assertThat(this.browser.text()).contains(ODD_NAME);
		this.browser.look("bc3-vault-with-files");
		this.browser.click("Regatta");
		this.browser.waitFor("Regatta");
		assertThat(this.browser.text()).contains(ODD_NAME);
		this.browser.look("bc3-project-with-files");
	}

	private void makeProject() {
		createProject("Regatta");
	}

	private void walk(String name) throws Exception {
		assertThat(this.browser.text()).contains("No files yet.");
		byte[] script = "<script>alert('船')</script>".getBytes();
		this.browser.attach("file", Files.write(this.folder.resolve(ODD_NAME), script));
		this.browser.click("Upload");
		this.browser.waitForText(ODD_NAME + " is there.");
		assertThat(this.browser.text()).contains(script.length + " bytes").doesNotContain("No files yet.");
		HttpResponse<byte[]> file = HttpClient.newHttpClient()
			.send(this.browser.request(ODD_NAME), BodyHandlers.ofByteArray());
		assertThat(file.body()).isEqualTo(script);
		assertThat(file.headers().firstValue("Content-Disposition"))
			.hasValueSatisfying((value) -> assertThat(value).startsWith("attachment;")
				.endsWith("filename*=UTF-8''%3Cb%3E%20%22Hull%22%20&%20%C3%9Cml%C3%A4ut%20%E8%88%B9.html"));
		assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		this.browser.look(name + "-files");
		talkAbout(name);
		this.browser.phone();
		this.browser.dark(true);
		this.browser.look(name + "-files-phone-dark");
	}

	private void talkAbout(String name) {
		String files = this.browser.path();
		this.browser.click("Comments");
		this.browser.waitFor(ODD_NAME);
		this.browser.fill("content", "Paint it <red>.");
		this.browser.click("Comment");
		this.browser.waitForText("Your comment is there.");
		assertThat(this.browser.text()).contains("1 comment", "Paint it <red>.");
		this.browser.look(name + "-file");
		this.browser.go(files);
		this.browser.waitFor("Files");
	}

	@Test
	void largeFileShowsHowFarItIs() throws Exception {
		connect(STUDIO);
		makeProject();
		this.browser.click("Files");
		this.browser.waitFor("Files");
		this.browser.attach("file", file("sails.bin", 4));
		this.browser.slowUploads(2 * MEGABYTE);
		this.browser.click("Upload");
		this.browser.waitForText("0 % is sent.");
		this.browser.look("bcx-files-on-the-way");
		this.browser.waitForText("sails.bin is there.");
		assertThat(this.browser.text()).contains("4.0 MB");
	}

	@Test
	void fileStaysChosenWhenNobodyIsSignedIn() throws Exception {
		connect(STUDIO);
		makeProject();
		this.browser.click("Files");
		this.browser.waitFor("Files");
		this.browser.attach("file", file("rig.bin", 1));
		this.browser.forgetEverything();
		this.browser.click("Upload");
		this.browser.waitForText("You are no longer signed in");
		assertThat(this.browser.value("file")).endsWith("rig.bin");
		this.browser.look("bcx-files-signed-out");
		this.browser.openTab("/");
		this.browser.click("Sign in");
		this.browser.waitForText("Connected to Basecamp");
		this.browser.closeTab();
		this.browser.click("Upload");
		this.browser.waitForText("rig.bin is there.");
	}

	private Path file(String name, int megabytes) throws IOException {
		Path file = this.folder.resolve(name);
		byte[] buffer = new byte[MEGABYTE];
		Arrays.fill(buffer, (byte) 7);
		try (OutputStream stream = Files.newOutputStream(file)) {
			for (int i = 0; i < megabytes; i++) {
				stream.write(buffer);
			}
		}
		return file;
	}

}

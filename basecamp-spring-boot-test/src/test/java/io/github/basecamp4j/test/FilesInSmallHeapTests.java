package io.github.basecamp4j.test;

import java.io.File;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.github.basecamp4j.Content;
import io.github.basecamp4j.bc3.Bc3Client;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends a file to the server, and gets it back, that is larger than the heap.
 */
@Timeout(600)
class FilesInSmallHeapTests {

	private static final long LENGTH = Boolean.getBoolean("basecamp.stress") ? 2L * 1024 * 1024 * 1024
			: 160L * 1024 * 1024;

	@Test
	void fileIsNeverInMemory() throws Exception {
		Process process = new ProcessBuilder(
				System.getProperty("java.home") + File.separator + "bin" + File.separator + "java", "-Xmx128m", "-cp",
				System.getProperty("java.class.path"), FilesInSmallHeapTests.class.getName(), Long.toString(LENGTH))
			.inheritIO()
			.start();
		try {
			assertThat(process.waitFor(500, TimeUnit.SECONDS)).isTrue();
		}
		finally {
			process.destroyForcibly();
		}
		assertThat(process.exitValue()).isZero();
	}

	public static void main(String[] arguments) {
		long length = Long.parseLong(arguments[0]);
		try (BasecampServer basecamp = BasecampServer.start()) {
			Bc3Client bc3 = FileTransferTests.client(basecamp);
			String url = bc3.attachments()
				.create(Content.of("big.bin", length, () -> new FileTransferTests.Digits(length, new AtomicLong())))
				.downloadUrl();
			long received = bc3.attachments().download(url, (file) -> file.transferTo(OutputStream.nullOutputStream()));
			if (received != length) {
				throw new IllegalStateException("Of " + length + " bytes " + received + " came back");
			}
		}
	}

}

package io.github.basecamp4j.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.Content;
import io.github.basecamp4j.bc3.Bc3Client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for large files, and for those that do not arrive.
 */
@ExtendWith(BasecampExtension.class)
class FileTransferTests {

	private static final int LENGTH = 50 * 1024 * 1024;

	private BasecampServer basecamp;

	private Bc3Client bc3;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.basecamp = basecamp;
		this.bc3 = client(basecamp);
	}

	static Bc3Client client(BasecampServer basecamp) {
		return Clients.bc3(basecamp, "jane");
	}

	@Test
	void largeFileGoesUpAndDown() {
		AtomicLong sent = new AtomicLong();
		String url = this.bc3.attachments()
			.create(Content.of("big.bin", LENGTH, () -> new Digits(LENGTH, sent)))
			.downloadUrl();
		assertThat(sent).hasValue(LENGTH);
		AtomicLong expected = new AtomicLong();
		this.bc3.attachments().download(url, (file) -> {
			assertThat(file.length()).hasValue(LENGTH);
			assertSame(file.stream(), new Digits(LENGTH, expected));
			return file;
		});
		assertThat(expected).hasValue(LENGTH);
		assertThat(this.basecamp.requests().get(0).body()).isEqualTo("application/octet-stream, 52428800 bytes");
	}

	@Test
	void fileIsReadByManyAtATime() {
		String url = this.bc3.attachments()
			.create(Content.of("big.bin", LENGTH, () -> new Digits(LENGTH, new AtomicLong())))
			.downloadUrl();
		this.bc3.attachments().download(url, (first) -> this.bc3.attachments().download(url, (second) -> {
			assertSame(first.stream(), second.stream());
			return second;
		}));
	}

	@Test
	void resetDeletesTheFileUnderWhoReadsIt() {
		String url = this.bc3.attachments()
			.create(Content.of("big.bin", LENGTH, () -> new Digits(LENGTH, new AtomicLong())))
			.downloadUrl();
		assertThatExceptionOfType(BasecampTransportException.class)
			.isThrownBy(() -> this.bc3.attachments().download(url, (file) -> {
				assertThat(file.stream().read()).isEqualTo('0');
				this.basecamp.reset();
				return file.stream().transferTo(OutputStream.nullOutputStream());
			}));
	}

	@Test
	void uploadThatIsCutLeavesNothing() throws IOException {
		for (int length : new int[] { 1000, 4 * Bytes.MAX_IN_MEMORY }) {
			try (Socket socket = new Socket(this.basecamp.baseUrl().getHost(), this.basecamp.baseUrl().getPort())) {
				socket.getOutputStream()
					.write(("POST /" + this.basecamp.bc3().accountId() + "/attachments.json?name=cut.bin HTTP/1.1\r\n"
							+ "Host: localhost\r\nUser-Agent: Tests (tests@example.com)\r\nAuthorization: Bearer "
							+ this.basecamp.accessToken("jane") + "\r\nContent-Type: image/png\r\nContent-Length: "
							+ length + "\r\n\r\n")
						.getBytes(StandardCharsets.US_ASCII));
				socket.getOutputStream().write(new byte[length / 2]);
				socket.shutdownOutput();
				assertThat(socket.getInputStream().readAllBytes()).isEmpty();
			}
			assertThat(this.basecamp.requests()).isEmpty();
		}
	}

	@Test
	void uploadThatArrivesAfterResetLeavesNothing() throws IOException {
		StoredFiles files = new StoredFiles();
		files.close();
		int length = 2 * Bytes.MAX_IN_MEMORY;
		Bytes late = Bytes.read(new Digits(length, new AtomicLong()));
		assertThat(files.add(1, "late.bin", "image/png", late).width()).isNotNull();
		late.closeUnlessKept();
		assertThatExceptionOfType(ClosedChannelException.class).isThrownBy(() -> late.open().read());
	}

	private static void assertSame(InputStream actual, InputStream expected) throws IOException {
		byte[] buffer = new byte[64 * 1024];
		for (int count = actual.readNBytes(buffer, 0, buffer.length); count > 0; count = actual.readNBytes(buffer, 0,
				buffer.length)) {
			assertThat(Arrays.equals(buffer, 0, count, expected.readNBytes(count), 0, count)).isTrue();
		}
		assertThat(expected.read()).isNegative();
	}

	/**
	 * The digits over and over, counted.
	 */
	static final class Digits extends InputStream {

		private final long length;

		private final AtomicLong count;

		private long position;

		Digits(long length, AtomicLong count) {
			this.length = length;
			this.count = count;
		}

		@Override
		public int read() {
			if (this.position == this.length) {
				return -1;
			}
			this.count.incrementAndGet();
			return (int) ('0' + this.position++ % 10);
		}

		@Override
		public int read(byte[] bytes, int offset, int length) {
			int count = (int) Math.min(length, this.length - this.position);
			for (int i = 0; i < count; i++) {
				bytes[offset + i] = (byte) ('0' + this.position++ % 10);
			}
			this.count.addAndGet(count);
			return (count > 0 || length == 0) ? count : -1;
		}

	}

}

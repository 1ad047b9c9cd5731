package io.github.basecamp4j.http.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.mock.http.client.MockClientHttpResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Bodies}, with answers as request factories of an application give
 * them.
 */
class BodiesTests {

	private static final int MAX_SIZE = 10_000;

	private final Bodies bodies = new Bodies(MAX_SIZE);

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 4096, 4097, 9999, MAX_SIZE })
	void bodyUpToTheCapIsReadWhole(int size) throws IOException {
		byte[] body = body(size);
		assertThat(read(200, body, null)).isEqualTo(body);
		assertThat(read(200, (size > 0) ? gzip(body) : body, "gzip")).isEqualTo(body);
	}

	@ParameterizedTest
	@ValueSource(ints = { MAX_SIZE + 1, 5 * MAX_SIZE })
	void bodyBeyondTheCapIsRefused(int size) {
		byte[] body = body(size);
		assertThatExceptionOfType(BodyTooLargeException.class).isThrownBy(() -> read(200, body, null));
		assertThatExceptionOfType(BodyTooLargeException.class).isThrownBy(() -> read(399, gzip(body), "gzip"));
	}

	@Test
	void errorBeyondTheCapIsCutOff() throws IOException {
		byte[] body = body(5 * MAX_SIZE);
		assertThat(read(400, body, null)).isEqualTo(Arrays.copyOf(body, MAX_SIZE));
		assertThat(read(500, gzip(body), "gzip")).isEqualTo(Arrays.copyOf(body, MAX_SIZE));
	}

	@Test
	void errorsHaveACapOfTheirOwn() throws IOException {
		byte[] body = body(3 * 1024 * 1024);
		ClientHttpResponse response = response(new ByteArrayInputStream(body), 500, null);
		assertThat(new Bodies(10 * 1024 * 1024).read(response, inAMinute()))
			.isEqualTo(Arrays.copyOf(body, 1024 * 1024));
	}

	@ParameterizedTest
	@ValueSource(strings = { "gzip", " GZIP ", "x-gzip" })
	void gzipIsUndone(String encoding) throws IOException {
		assertThat(read(200, gzip(body(500)), encoding)).isEqualTo(body(500));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "identity", " Identity " })
	void encodingThatChangesNothingIsIgnored(String encoding) throws IOException {
		assertThat(read(200, body(500), encoding)).isEqualTo(body(500));
	}

	@ParameterizedTest
	@CsvSource({ "br, encoded in a way", "'gzip, gzip', encoded in a way", "gzip, cannot be decompressed" })
	void bodyThatCannotBeDecodedIsRefused(String encoding, String reason) {
		assertThatExceptionOfType(UnreadableBodyException.class).isThrownBy(() -> read(200, body(500), encoding))
			.withMessageContaining(reason);
	}

	@Test
	void halfAGzipIsRefused() throws IOException {
		byte[] half = Arrays.copyOf(gzip(body(500)), 100);
		assertThatExceptionOfType(UnreadableBodyException.class).isThrownBy(() -> read(200, half, "gzip"))
			.withMessageContaining("decompressed");
	}

	@Test
	void bodyThatTakesTooLongIsCutOff() {
		InputStream endless = new InputStream() {

			@Override
			public int read() {
				return ' ';
			}

		};
		assertThatExceptionOfType(SocketTimeoutException.class)
			.isThrownBy(() -> this.bodies.read(response(endless, 200, null), System.nanoTime()));
	}

	private byte[] read(int status, byte[] body, @Nullable String encoding) throws IOException {
		return this.bodies.read(response(new ByteArrayInputStream(body), status, encoding), inAMinute());
	}

	private static long inAMinute() {
		return System.nanoTime() + Duration.ofMinutes(1).toNanos();
	}

	private static ClientHttpResponse response(InputStream body, int status, @Nullable String encoding) {
		MockClientHttpResponse response = new MockClientHttpResponse(body, HttpStatusCode.valueOf(status));
		if (encoding != null) {
			response.getHeaders().set("Content-Encoding", encoding);
		}
		return response;
	}

	private static byte[] body(int size) {
		byte[] body = new byte[size];
		for (int i = 0; i < size; i++) {
			body[i] = (byte) (i * 31 ^ i >> 8);
		}
		return body;
	}

	private static byte[] gzip(byte[] body) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(body);
		}
		return bytes.toByteArray();
	}

}

package io.github.basecamp4j.sample.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

import io.github.basecamp4j.Download;
import io.github.basecamp4j.ProgressListener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * Tests for {@link FileResponse}.
 */
class FileResponseTests {

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void fileThatBreaksOffAtOnceLeavesRoomForPage() {
		this.response.setBufferSize(10);
		assertThatIOException().isThrownBy(() -> new FileResponse(this.response, "a.bin").read(new BrokenFile(5)));
		assertThat(this.response.getHeaderNames()).isEmpty();
		assertThat(this.response.getContentAsByteArray()).isEmpty();
	}

	@Test
	void fileThatBreaksOffLaterStaysAsItIs() {
		this.response.setBufferSize(3);
		assertThatIOException().isThrownBy(() -> new FileResponse(this.response, "a.bin").read(new BrokenFile(5)));
		assertThat(this.response.getContentLengthLong()).isEqualTo(100);
		assertThat(this.response.getContentAsByteArray()).hasSize(5);
	}

	private record BrokenFile(int sent) implements Download {

		@Override
		public MediaType contentType() {
			return MediaType.IMAGE_PNG;
		}

		@Override
		public OptionalLong length() {
			return OptionalLong.of(100);
		}

		@Override
		public InputStream stream() {
			throw new UnsupportedOperationException();
		}

		@Override
		public long transferTo(OutputStream target, ProgressListener progress) throws IOException {
			target.write(new byte[this.sent]);
			throw new IOException("broken off");
		}

		@Override
		public long transferTo(Path target, ProgressListener progress) {
			throw new UnsupportedOperationException();
		}

	}

}

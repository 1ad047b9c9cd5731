package io.github.basecamp4j.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

import io.github.basecamp4j.Content;

/**
 * A form with one file: a head, the file and a tail, so that the length is known before
 * and nothing is held in memory.
 */
final class Multipart {

	private Multipart() {
	}

	/**
	 * Wrap a file.
	 * @param name name of the part
	 * @param file the file
	 * @return the form
	 */
	static Content of(String name, Content file) {
		String boundary = MimeTypeUtils.generateMultipartBoundaryString();
		byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + quoted(name)
				+ "\"; filename=\"" + quoted(file.fileName()) + "\"\r\nContent-Type: " + file.contentType()
				+ "\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8);
		byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
		return Content.of(file.fileName(), head.length + file.length() + tail.length, () -> join(head, file, tail))
			.withContentType(new MediaType(MediaType.MULTIPART_FORM_DATA, Map.of("boundary", boundary)))
			.withProgress(file.progress());
	}

	private static InputStream join(byte[] head, Content file, byte[] tail) throws IOException {
		List<InputStream> parts = List.of(new ByteArrayInputStream(head), file.open(), new ByteArrayInputStream(tail));
		return new SequenceInputStream(Collections.enumeration(parts));
	}

	/**
	 * Escape what would end a quoted name, as browsers do.
	 */
	private static String quoted(String name) {
		return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
	}

}

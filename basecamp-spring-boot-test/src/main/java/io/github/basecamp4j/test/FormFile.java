package io.github.basecamp4j.test;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A file in a form.
 *
 * @param name its name
 * @param contentType its media type
 * @param bytes its bytes
 */
record FormFile(String name, String contentType, byte[] bytes) {

	private static final Pattern BOUNDARY = Pattern.compile("multipart/form-data;.*boundary=\"?([^\";]+)\"?.*");

	private static final Pattern PART = Pattern.compile("\r\n(.*?)\r\n\r\n(.*)\r\n", Pattern.DOTALL);

	private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");

	private static final Pattern CONTENT_TYPE = Pattern.compile("(?i)content-type: *(\\S+)");

	/**
	 * Find a file among what a client sent.
	 * @param request the request
	 * @param field the field
	 * @return the file, {@code null} if there is none
	 */
	static @Nullable FormFile find(Request request, String field) {
		Matcher boundary = BOUNDARY.matcher(request.header("Content-Type"));
		if (!boundary.matches()) {
			return null;
		}
		String body = new String(request.body().toByteArray(), StandardCharsets.ISO_8859_1);
		return Stream.of(body.split(Pattern.quote("--" + boundary.group(1))))
			.map(PART::matcher)
			.filter((part) -> part.matches() && part.group(1).contains(" name=\"" + field + "\""))
			.map((part) -> of(part.group(1), part.group(2)))
			.findFirst()
			.orElse(null);
	}

	private static FormFile of(String headers, String content) {
		return new FormFile(first(FILE_NAME, headers), first(CONTENT_TYPE, headers),
				content.getBytes(StandardCharsets.ISO_8859_1));
	}

	private static String first(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? matcher.group(1) : "";
	}

}

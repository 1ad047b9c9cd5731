package io.github.basecamp4j.test;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a handler answers.
 *
 * @param status the status
 * @param headers the headers
 * @param body the body, possibly empty
 */
record Answer(int status, Map<String, String> headers, Bytes body) {

	static final JsonMapper JSON = new JsonMapper();

	/**
	 * No answer: the connection breaks off.
	 */
	static final Answer LOST = new Answer(0, Map.of(), Bytes.NONE);

	static Answer json(int status, @Nullable Object content) {
		return new Answer(status, Map.of("Content-Type", "application/json; charset=utf-8"),
				Bytes.of(JSON.writeValueAsBytes(content)));
	}

	static Answer ok(@Nullable Object content) {
		return json(200, content);
	}

	static Answer created(String location, Object content) {
		return json(201, content).with("Location", location);
	}

	static Answer created() {
		return new Answer(201, Map.of(), Bytes.NONE);
	}

	static Answer empty() {
		return new Answer(200, Map.of(), Bytes.NONE);
	}

	static Answer noContent() {
		return new Answer(204, Map.of(), Bytes.NONE);
	}

	static Answer error(int status, String message) {
		return json(status, Map.of("error", message));
	}

	static Answer invalid(String field, String complaint) {
		return json(422, Map.of(field, List.of(complaint)));
	}

	static Answer html(int status, String page) {
		return new Answer(status, Map.of("Content-Type", "text/html; charset=utf-8"),
				Bytes.of(page.getBytes(StandardCharsets.UTF_8)));
	}

	static Answer redirect(String location) {
		return new Answer(302, Map.of("Location", location), Bytes.NONE);
	}

	boolean isLost() {
		return this.status == LOST.status;
	}

	Answer with(String header, String value) {
		Map<String, String> extended = new LinkedHashMap<>(this.headers);
		extended.put(header, value);
		return new Answer(this.status, extended, this.body);
	}

	/**
	 * Answer 304 if the client has this body already, unless it is a large file.
	 */
	Answer unlessMatches(String ifNoneMatch) {
		if (this.status != 200 || !this.body.isInMemory()) {
			return this;
		}
		String etag = "\"" + digest() + "\"";
		if (ifNoneMatch.equals(etag) || ifNoneMatch.equals("W/" + etag)) {
			return new Answer(304, Map.of("ETag", etag), Bytes.NONE);
		}
		return with("ETag", etag).with("Cache-Control", "max-age=0, private, must-revalidate");
	}

	private String digest() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(this.body.toByteArray());
			return HexFormat.of().formatHex(digest, 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

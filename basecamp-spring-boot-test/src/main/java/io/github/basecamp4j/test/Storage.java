package io.github.basecamp4j.test;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.http.ContentDisposition;
import org.springframework.web.util.UriUtils;

import io.github.basecamp4j.test.StoredFiles.StoredFile;

/**
 * Where the files are. Hands one out to whoever has its address, and nothing to who shows
 * a token as well.
 */
final class Storage {

	private final Directory directory;

	Storage(Directory directory) {
		this.directory = directory;
	}

	void addTo(Router router) {
		router.add("GET", "/storage/{account}/{file}/*", this::file);
	}

	/**
	 * Send a client on to a file.
	 * @param baseUrl the address of the server
	 * @param account the account that the file belongs to
	 * @param file the file
	 * @param name the name of the file
	 * @return the answer
	 */
	static Answer redirect(URI baseUrl, Account account, StoredFile file, String name) {
		return Answer.redirect(address(baseUrl, account, file, name));
	}

	static String address(URI baseUrl, Account account, StoredFile file, String name) {
		return baseUrl + "/storage/" + account.id + "/" + file.id() + "/" + encode(name) + "?signature=" + file.key();
	}

	/**
	 * Return a file name as the last part of an address.
	 * @param name the name
	 * @return the encoded name
	 */
	static String encode(String name) {
		return UriUtils.encodePathSegment(name, StandardCharsets.UTF_8);
	}

	private Answer file(Request request) {
		if (!request.header("Authorization").isEmpty()) {
			return refusal(400, "InvalidArgument", "Only one auth mechanism is allowed");
		}
		StoredFile file = this.directory.accounts()
			.stream()
			.filter((account) -> account.id == request.id("account"))
			.flatMap((account) -> Stream.ofNullable(account.files.get(request.id("file"))))
			.findFirst()
			.orElse(null);
		if (file == null || !file.key().equals(request.query().get("signature"))) {
			return refusal(403, "AccessDenied", "Access Denied");
		}
		String path = request.path();
		String name = path.substring(path.lastIndexOf('/') + 1);
		return new Answer(200,
				Map.of("Content-Type", file.contentType(), "Content-Disposition",
						ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString()),
				file.bytes());
	}

	private static Answer refusal(int status, String code, String message) {
		String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code><Message>" + message
				+ "</Message></Error>";
		return new Answer(status, Map.of("Content-Type", "application/xml"),
				Bytes.of(xml.getBytes(StandardCharsets.UTF_8)));
	}

}

package io.github.basecamp4j.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.github.basecamp4j.bcx.projects.Project;

/**
 * What an exchange takes by itself: the same bytes over a socket. Reads no answer but the
 * one that comes in one piece.
 */
final class BareSocket implements Caller {

	private final byte[] answer = new byte[16 * 1024];

	private final String head;

	private final Socket socket;

	private final Project project = HandWritten.PROJECT.readValue("{\"id\": 605816632, \"name\": \"Harbour lights\"}");

	BareSocket(String baseUrl) throws IOException {
		URI uri = URI.create(baseUrl);
		this.head = " HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\nAuthorization: Bearer " + Stored.TOKEN
				+ "\r\nUser-Agent: " + Stored.USER_AGENT + "\r\nAccept: application/json\r\n";
		this.socket = new Socket(uri.getHost(), uri.getPort());
		this.socket.setTcpNoDelay(true);
	}

	@Override
	public Project get(long account) {
		return exchange("GET /" + account + "/api/v1/projects/605816632.json" + this.head + "\r\n");
	}

	@Override
	public Project create(long account) {
		String body = "{\"name\":\"Harbour lights\",\"description\":\"Lamps\"}";
		return exchange("POST /" + account + "/api/v1/projects.json" + this.head
				+ "Content-Type: application/json; charset=utf-8\r\nContent-Length: " + body.length() + "\r\n\r\n"
				+ body);
	}

	@Override
	public List<Project> list(long account) {
		throw new UnsupportedOperationException("A page is more than one piece");
	}

	@Override
	public List<Project> page(long account) {
		throw new UnsupportedOperationException("A page is more than one piece");
	}

	private Project exchange(String request) {
		try {
			this.socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			InputStream in = this.socket.getInputStream();
			int length = in.read(this.answer);
			if (length < 12 || this.answer[9] != '2' || this.answer[length - 1] != '}') {
				throw new IllegalStateException("There is no whole answer in one piece");
			}
			return this.project;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

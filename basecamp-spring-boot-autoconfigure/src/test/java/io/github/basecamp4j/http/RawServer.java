package io.github.basecamp4j.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server that does with its sockets what it is told to, one connection for each
 * request, and counts the requests by the first segment of their paths below the account.
 */
class RawServer implements AutoCloseable {

	private final ServerSocket serverSocket;

	private final ExecutorService threads = Executors.newCachedThreadPool((task) -> {
		Thread thread = new Thread(task, "raw-server");
		thread.setDaemon(true);
		return thread;
	});

	private final Map<String, Answer> answers = new ConcurrentHashMap<>();

	private final Map<String, List<String>> requests = new ConcurrentHashMap<>();

	RawServer() {
		try {
			this.serverSocket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.threads.execute(this::accept);
	}

	URI baseUrl() {
		return URI.create("http://localhost:" + this.serverSocket.getLocalPort());
	}

	void answer(String name, Answer answer) {
		this.answers.put(name, answer);
	}

	/**
	 * Return the requests for a name.
	 * @param name the first segment of the path below the account
	 * @return method, path and body of each
	 */
	List<String> requests(String name) {
		return this.requests.getOrDefault(name, List.of());
	}

	private void accept() {
		while (!this.serverSocket.isClosed()) {
			try {
				Socket socket = this.serverSocket.accept();
				this.threads.execute(() -> serve(socket));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void serve(Socket socket) {
		try (socket) {
			socket.setTcpNoDelay(true);
			InputStream in = new BufferedInputStream(socket.getInputStream());
			String[] requestLine = line(in).split(" ");
			if (requestLine.length < 2) {
				return;
			}
			int length = 0;
			for (String header = line(in); !header.isEmpty(); header = line(in)) {
				if (header.toLowerCase().startsWith("content-length:")) {
					length = Integer.parseInt(header.substring(15).strip());
				}
			}
			String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
			String name = name(requestLine[1]);
			this.requests.computeIfAbsent(name, (key) -> new CopyOnWriteArrayList<>())
				.add((requestLine[0] + " " + requestLine[1] + " " + body).strip());
			this.answers.getOrDefault(name, (unknown) -> {
			}).to(socket);
		}
		catch (IOException | InterruptedException ex) {
			this.requests.computeIfAbsent("failures", (key) -> new CopyOnWriteArrayList<>()).add(ex.toString());
		}
	}

	private static String name(String path) {
		String[] segments = path.split("[/?.]");
		return segments[(segments.length > 3 && segments[2].equals("api")) ? 4 : 2];
	}

	private static String line(InputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
			line.append((char) next);
		}
		return line.toString().strip();
	}

	@Override
	public void close() throws IOException {
		this.serverSocket.close();
		this.threads.shutdownNow();
	}

	/**
	 * What to do with the socket of a request that was read.
	 */
	@FunctionalInterface
	interface Answer {

		void to(Socket socket) throws IOException, InterruptedException;

		static Answer raw(String... parts) {
			return (socket) -> {
				for (String part : parts) {
					socket.getOutputStream().write(part.getBytes(StandardCharsets.ISO_8859_1));
					socket.getOutputStream().flush();
				}
			};
		}

		static Answer status(int status, String... headers) {
			return body(status, "", headers);
		}

		static Answer body(int status, String body, String... headers) {
			return body(status, body.getBytes(StandardCharsets.UTF_8), headers);
		}

		static Answer body(int status, byte[] body, String... headers) {
			return (socket) -> {
				StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Whatever\r\nConnection: close\r\n");
				for (String header : headers) {
					head.append(header).append("\r\n");
				}
				if (status != 204 && status != 304) {
					head.append("Content-Length: ").append(body.length).append("\r\n");
				}
				head.append("\r\n");
				socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
				socket.getOutputStream().write(body);
				socket.getOutputStream().flush();
			};
		}

		default Answer thenReset() {
			return (socket) -> {
				to(socket);
				socket.setSoLinger(true, 0);
			};
		}

	}

}

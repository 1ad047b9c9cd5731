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
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

import org.jspecify.annotations.Nullable;

/**
 * A server that does with its connections what it is told to, and counts the requests by
 * the first segment of their paths below the account. Each connection serves one request,
 * unless the server is persistent and the answer complete.
 */
class RawServer implements AutoCloseable {

	private final ServerSocket serverSocket;

	private final boolean persistent;

	private final @Nullable SSLContext sslContext;

	private final ExecutorService threads = Executors.newCachedThreadPool((task) -> {
		Thread thread = new Thread(task, "raw-server");
		thread.setDaemon(true);
		return thread;
	});

	private final Map<String, Answer> answers = new ConcurrentHashMap<>();

	private final Map<String, List<String>> requests = new ConcurrentHashMap<>();

	private final Map<String, Integer> connections = new ConcurrentHashMap<>();

	private final AtomicInteger accepted = new AtomicInteger();

	private final AtomicInteger open = new AtomicInteger();

	RawServer() {
		this(false, null);
	}

	private RawServer(boolean persistent, @Nullable SSLContext sslContext) {
		this.persistent = persistent;
		this.sslContext = sslContext;
		try {
			this.serverSocket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.threads.execute(this::accept);
	}

	static RawServer persistent() {
		return new RawServer(true, null);
	}

	static RawServer persistent(SSLContext sslContext) {
		return new RawServer(true, sslContext);
	}

	URI baseUrl() {
		String scheme = (this.sslContext != null) ? "https" : "http";
		return URI.create(scheme + "://localhost:" + this.serverSocket.getLocalPort());
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

	/**
	 * Return the number of the connection that had the first request for a name.
	 * @param name the first segment of the path below the account
	 * @return the number of the connection
	 */
	int connection(String name) {
		return this.connections.get(name);
	}

	int openConnections() {
		return this.open.get();
	}

	private void accept() {
		while (!this.serverSocket.isClosed()) {
			try {
				Socket socket = this.serverSocket.accept();
				int number = this.accepted.incrementAndGet();
				this.threads.execute(() -> serve(socket, number));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void serve(Socket plain, int number) {
		this.open.incrementAndGet();
		try (plain; Socket socket = secured(plain)) {
			plain.setTcpNoDelay(true);
			InputStream in = new BufferedInputStream(socket.getInputStream());
			Connection connection = new Connection(plain, socket, this.persistent);
			do {
				connection.complete = false;
				serve(in, connection, number);
			}
			while (this.persistent && connection.complete);
			if (connection.reset) {
				plain.close();
			}
		}
		catch (IOException | InterruptedException ex) {
			this.requests.computeIfAbsent("failures", (key) -> new CopyOnWriteArrayList<>()).add(ex.toString());
		}
		finally {
			this.open.decrementAndGet();
		}
	}

	private Socket secured(Socket plain) throws IOException {
		if (this.sslContext == null) {
			return plain;
		}
		SSLSocket socket = (SSLSocket) this.sslContext.getSocketFactory().createSocket(plain, null, true);
		socket.setUseClientMode(false);
		return socket;
	}

	private void serve(InputStream in, Connection connection, int number) throws IOException, InterruptedException {
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
		this.connections.putIfAbsent(name, number);
		this.requests.computeIfAbsent(name, (key) -> new CopyOnWriteArrayList<>())
			.add((requestLine[0] + " " + requestLine[1] + " " + body).strip());
		this.answers.getOrDefault(name, (unknown) -> {
		}).to(connection);
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
	 * What to do with the connection of a request that was read.
	 */
	@FunctionalInterface
	interface Answer {

		void to(Connection connection) throws IOException, InterruptedException;

		static Answer raw(String... parts) {
			return (connection) -> {
				for (String part : parts) {
					connection.write(part.getBytes(StandardCharsets.ISO_8859_1));
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
			return new Message(status, body, List.of(headers));
		}

		default Answer asIfComplete() {
			return (connection) -> {
				to(connection);
				connection.complete = true;
			};
		}

		default Answer thenReset() {
			return (connection) -> {
				to(connection);
				connection.reset = true;
				connection.plain.setSoLinger(true, 0);
			};
		}

	}

	/**
	 * A complete answer.
	 */
	record Message(int status, byte[] body, List<String> headers) implements Answer {

		@Override
		public void to(Connection connection) throws IOException {
			StringBuilder head = new StringBuilder("HTTP/1.1 " + this.status + " Whatever\r\n");
			if (!connection.persistent) {
				head.append("Connection: close\r\n");
			}
			for (String header : this.headers) {
				head.append(header).append("\r\n");
			}
			if (this.status != 204 && this.status != 304) {
				head.append("Content-Length: ").append(this.body.length).append("\r\n");
			}
			connection.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
			connection.write(this.body);
			connection.complete = true;
		}

	}

	/**
	 * Where answers go.
	 */
	static final class Connection {

		private final Socket plain;

		private final Socket socket;

		private final boolean persistent;

		private boolean complete;

		private boolean reset;

		private Connection(Socket plain, Socket socket, boolean persistent) {
			this.plain = plain;
			this.socket = socket;
			this.persistent = persistent;
		}

		void write(byte[] bytes) throws IOException {
			this.socket.getOutputStream().write(bytes);
			this.socket.getOutputStream().flush();
		}

	}

}

package io.github.basecamp4j.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

import org.jspecify.annotations.Nullable;

/**
 * A server that takes and makes bodies of any length without keeping them, and does with
 * its connections what a test tells it. A connection goes on if its handler returns
 * {@code true}.
 */
final class TransferServer implements AutoCloseable {

	private final ServerSocket serverSocket;

	private final @Nullable SSLContext sslContext;

	private final Map<String, Handler> handlers = new ConcurrentHashMap<>();

	private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();

	private final List<Socket> sockets = new CopyOnWriteArrayList<>();

	private final CountDownLatch over = new CountDownLatch(1);

	private final ExecutorService threads = Executors.newCachedThreadPool((task) -> {
		Thread thread = new Thread(task, "transfer-server");
		thread.setDaemon(true);
		return thread;
	});

	TransferServer(boolean tls) {
		this.sslContext = tls ? TestTls.context() : null;
		try {
			this.serverSocket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.threads.execute(this::accept);
	}

	String baseUrl() {
		return ((this.sslContext != null) ? "https" : "http") + "://localhost:" + this.serverSocket.getLocalPort();
	}

	/**
	 * Handle the requests for a path.
	 * @param path the path without its query
	 * @param handler the handler
	 */
	void on(String path, Handler handler) {
		this.handlers.put(path, handler);
	}

	List<Exchange> exchanges(String path) {
		return this.exchanges.stream().filter((exchange) -> exchange.uri().getPath().equals(path)).toList();
	}

	int connections() {
		return this.sockets.size();
	}

	/**
	 * Do nothing more until the test is over.
	 */
	boolean hold() throws InterruptedException {
		this.over.await();
		return false;
	}

	private void accept() {
		while (!this.serverSocket.isClosed()) {
			try {
				Socket socket = this.serverSocket.accept();
				this.sockets.add(socket);
				this.threads.execute(() -> serve(socket));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void serve(Socket plain) {
		try (plain; Socket socket = secured(plain)) {
			InputStream in = new BufferedInputStream(socket.getInputStream());
			boolean goOn = true;
			while (goOn) {
				goOn = serve(in, socket);
			}
		}
		catch (IOException | InterruptedException ex) {
			return;
		}
	}

	private boolean serve(InputStream in, Socket socket) throws IOException, InterruptedException {
		String[] requestLine = line(in).split(" ");
		if (requestLine.length < 2) {
			return false;
		}
		Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (String header = line(in); !header.isEmpty(); header = line(in)) {
			headers.put(header.substring(0, header.indexOf(':')), header.substring(header.indexOf(':') + 1).strip());
		}
		Exchange exchange = new Exchange(requestLine[0], URI.create(requestLine[1]), headers, in,
				socket.getOutputStream(), new ByteArrayOutputStream(), new CountDownLatch(1));
		this.exchanges.add(exchange);
		try {
			return this.handlers.get(exchange.uri().getPath()).handle(exchange);
		}
		finally {
			exchange.over().countDown();
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

	private static String line(InputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
			line.append((char) next);
		}
		return line.toString().strip();
	}

	@Override
	public void close() throws IOException {
		this.over.countDown();
		this.serverSocket.close();
		for (Socket socket : this.sockets) {
			socket.close();
		}
		this.threads.shutdownNow();
	}

	/**
	 * Says what to do with a request.
	 */
	@FunctionalInterface
	interface Handler {

		boolean handle(Exchange exchange) throws IOException, InterruptedException;

	}

	/**
	 * A request and the way back.
	 *
	 * @param method its method
	 * @param uri its path and query
	 * @param headers its headers
	 * @param in its body
	 * @param out where the answer goes
	 * @param kept the part of the body that was kept
	 * @param over open when the handler has returned
	 */
	record Exchange(String method, URI uri, Map<String, String> headers, InputStream in, OutputStream out,
			ByteArrayOutputStream kept, CountDownLatch over) {

		long length() {
			return Long.parseLong(this.headers.getOrDefault("Content-Length", "0"));
		}

		String body() {
			return this.kept.toString(StandardCharsets.UTF_8);
		}

		/**
		 * Read the body, and keep it if it is short.
		 * @return how much of it arrived
		 */
		long receive() throws IOException {
			byte[] buffer = new byte[64 * 1024];
			long received = 0;
			while (received < length()) {
				int count = this.in.read(buffer, 0, (int) Math.min(buffer.length, length() - received));
				if (count < 0) {
					return received;
				}
				if (length() <= buffer.length) {
					this.kept.write(buffer, 0, count);
				}
				received += count;
			}
			return received;
		}

		boolean answer(int status, String body, String... headers) throws IOException {
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			start(status, bytes.length, headers);
			this.out.write(bytes);
			this.out.flush();
			return true;
		}

		void start(int status, long length, String... headers) throws IOException {
			StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Whatever\r\n");
			for (String header : headers) {
				head.append(header).append("\r\n");
			}
			if (status != 204) {
				head.append("Content-Length: ").append(length).append("\r\n");
			}
			this.out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
			this.out.flush();
		}

		/**
		 * Send bytes of no meaning.
		 * @param count how many
		 */
		void send(long count) throws IOException {
			byte[] buffer = new byte[64 * 1024];
			for (long left = count; left > 0; left -= buffer.length) {
				this.out.write(buffer, 0, (int) Math.min(buffer.length, left));
			}
			this.out.flush();
		}

	}

}

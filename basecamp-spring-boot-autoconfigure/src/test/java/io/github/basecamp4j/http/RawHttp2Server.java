package io.github.basecamp4j.http;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * A server that writes the frames of HTTP/2 that it is told to. It does not read headers,
 * so it gives the same answer to whatever is asked, and counts.
 */
class RawHttp2Server implements AutoCloseable {

	static final int INTERNAL_ERROR = 2;

	static final int REFUSED_STREAM = 7;

	static final int ENHANCE_YOUR_CALM = 11;

	private static final int PREFACE_LENGTH = 24;

	private static final int DATA = 0;

	private static final int HEADERS = 1;

	private static final int RST_STREAM = 3;

	private static final int SETTINGS = 4;

	private static final int PING = 6;

	private static final int GOAWAY = 7;

	private static final int WINDOW_UPDATE = 8;

	private static final int ACK = 1;

	private static final int END_STREAM = 1;

	private static final int END_HEADERS = 4;

	private static final int MAX_FRAME_LENGTH = 16384;

	private final ServerSocket serverSocket;

	private final SSLContext sslContext;

	private final ExecutorService threads = Executors.newCachedThreadPool((task) -> {
		Thread thread = new Thread(task, "raw-http2-server");
		thread.setDaemon(true);
		return thread;
	});

	private final AtomicInteger requests = new AtomicInteger();

	private final Deque<Answer> answers = new ConcurrentLinkedDeque<>();

	RawHttp2Server(SSLContext sslContext) {
		this.sslContext = sslContext;
		try {
			this.serverSocket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.threads.execute(this::accept);
	}

	URI baseUrl() {
		return URI.create("https://localhost:" + this.serverSocket.getLocalPort());
	}

	/**
	 * Set the answers to the next requests. The last one is also that to those after it.
	 * @param answers the answers
	 */
	void answer(Answer... answers) {
		this.answers.clear();
		this.answers.addAll(List.of(answers));
	}

	int requests() {
		return this.requests.get();
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

	private void serve(Socket plain) {
		try (plain; SSLSocket socket = secured(plain)) {
			plain.setTcpNoDelay(true);
			DataInputStream in = new DataInputStream(socket.getInputStream());
			in.skipNBytes(PREFACE_LENGTH);
			Connection connection = new Connection(plain, new DataOutputStream(socket.getOutputStream()));
			connection.frame(SETTINGS, 0, 0, new byte[0]);
			while (true) {
				int length = in.readUnsignedShort() << 8 | in.readUnsignedByte();
				int type = in.readUnsignedByte();
				int flags = in.readUnsignedByte();
				int streamId = in.readInt();
				byte[] payload = in.readNBytes(length);
				read(connection, type, flags, streamId, payload);
			}
		}
		catch (IOException ex) {
			return;
		}
	}

	private SSLSocket secured(Socket plain) throws IOException {
		SSLSocket socket = (SSLSocket) this.sslContext.getSocketFactory().createSocket(plain, null, true);
		socket.setUseClientMode(false);
		SSLParameters parameters = socket.getSSLParameters();
		parameters.setApplicationProtocols(new String[] { "h2" });
		socket.setSSLParameters(parameters);
		return socket;
	}

	private void read(Connection connection, int type, int flags, int streamId, byte[] payload) throws IOException {
		if ((type == SETTINGS || type == PING) && (flags & ACK) == 0) {
			connection.frame(type, ACK, 0, (type == PING) ? payload : new byte[0]);
		}
		if (type == HEADERS) {
			this.requests.incrementAndGet();
		}
		if ((type == HEADERS || type == DATA) && (flags & END_STREAM) != 0) {
			Answer current = (this.answers.size() > 1) ? this.answers.remove() : this.answers.getFirst();
			this.threads.execute(() -> answer(current, new Stream(connection, streamId)));
		}
	}

	private static void answer(Answer answer, Stream stream) {
		try {
			answer.to(stream);
		}
		catch (IOException | InterruptedException ex) {
			stream.connection.close();
		}
	}

	@Override
	public void close() throws IOException {
		this.serverSocket.close();
		this.threads.shutdownNow();
	}

	/**
	 * What to do with a stream whose request was read.
	 */
	@FunctionalInterface
	interface Answer {

		void to(Stream stream) throws IOException, InterruptedException;

		static Answer of(RawServer.Message message) {
			return (stream) -> {
				boolean empty = message.body().length == 0;
				stream.headers(message.status(), empty, headers(message));
				if (!empty) {
					stream.data(message.body(), true);
				}
			};
		}

		private static String[] headers(RawServer.Message message) {
			List<String> headers = new ArrayList<>(message.headers());
			if (message.hasLength()) {
				headers.add("Content-Length: " + message.body().length);
			}
			return headers.toArray(String[]::new);
		}

	}

	/**
	 * Where answers go.
	 */
	static final class Stream {

		private final Connection connection;

		private final int id;

		private Stream(Connection connection, int id) {
			this.connection = connection;
			this.id = id;
		}

		Stream headers(int status, boolean end, String... headers) throws IOException {
			ByteArrayOutputStream block = new ByteArrayOutputStream();
			block.write(8);
			text(block, String.valueOf(status));
			for (String header : headers) {
				int colon = header.indexOf(':');
				block.write(0);
				text(block, header.substring(0, colon).toLowerCase(Locale.ROOT));
				text(block, header.substring(colon + 1).strip());
			}
			this.connection.frame(HEADERS, END_HEADERS | (end ? END_STREAM : 0), this.id, block.toByteArray());
			return this;
		}

		private static void text(ByteArrayOutputStream block, String text) {
			block.write(text.length());
			block.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
		}

		Stream data(byte[] bytes, boolean end) throws IOException {
			int from = 0;
			do {
				int to = Math.min(bytes.length, from + MAX_FRAME_LENGTH);
				byte[] part = Arrays.copyOfRange(bytes, from, to);
				this.connection.frame(DATA, (end && to == bytes.length) ? END_STREAM : 0, this.id, part);
				from = to;
			}
			while (from < bytes.length);
			return this;
		}

		void reset(int code) throws IOException {
			this.connection.frame(RST_STREAM, 0, this.id, number(code));
		}

		/**
		 * Say that nothing from some stream on was or will be processed, and close.
		 * @param first this stream if it was not processed, the next if it was
		 * @param code why
		 */
		void goAway(boolean processed, int code) throws IOException {
			ByteArrayOutputStream payload = new ByteArrayOutputStream();
			payload.writeBytes(number(processed ? this.id : this.id - 2));
			payload.writeBytes(number(code));
			this.connection.frame(GOAWAY, 0, 0, payload.toByteArray());
			this.connection.close();
		}

		void invalidFrame() throws IOException {
			this.connection.frame(WINDOW_UPDATE, 0, this.id, new byte[3]);
		}

		void disconnect() throws IOException {
			this.connection.plain.setSoLinger(true, 0);
			this.connection.close();
		}

		private static byte[] number(int number) {
			return new byte[] { (byte) (number >>> 24), (byte) (number >>> 16), (byte) (number >>> 8), (byte) number };
		}

	}

	private static final class Connection {

		private final Socket plain;

		private final DataOutputStream out;

		private Connection(Socket plain, DataOutputStream out) {
			this.plain = plain;
			this.out = out;
		}

		synchronized void frame(int type, int flags, int streamId, byte[] payload) throws IOException {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			DataOutputStream frame = new DataOutputStream(bytes);
			frame.writeByte(payload.length >>> 16);
			frame.writeShort(payload.length);
			frame.writeByte(type);
			frame.writeByte(flags);
			frame.writeInt(streamId);
			frame.write(payload);
			this.out.write(bytes.toByteArray());
			this.out.flush();
		}

		void close() {
			try {
				this.plain.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}

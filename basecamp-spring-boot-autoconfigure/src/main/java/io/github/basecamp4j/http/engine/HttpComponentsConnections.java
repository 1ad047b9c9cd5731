package io.github.basecamp4j.http.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

import org.apache.hc.client5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestWriterFactory;
import org.apache.hc.core5.http.impl.io.MonitoringResponseOutOfOrderStrategy;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.apache.hc.core5.http.io.HttpMessageParser;
import org.apache.hc.core5.http.io.HttpMessageWriter;
import org.apache.hc.core5.http.io.ResponseOutOfOrderStrategy;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.apache.hc.core5.http.io.SessionOutputBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Makes connections that send nothing as long as something is left of an earlier answer,
 * or came unasked, such as the 408 with which load balancers end idle connections.
 * Apache's client would take it for the next answer, which may belong to somebody else;
 * its own check of idle connections looks for their end only.
 */
final class HttpComponentsConnections implements HttpConnectionFactory<ManagedHttpClientConnection> {

	/**
	 * Looks for an answer while a file is sent, which over TLS takes a millisecond each
	 * time.
	 */
	private static final ResponseOutOfOrderStrategy EARLY_ANSWERS = new MonitoringResponseOutOfOrderStrategy(64 * 1024);

	@Override
	public ManagedHttpClientConnection createConnection(Socket socket) throws IOException {
		Incoming incoming = new Incoming();
		return ManagedHttpClientConnectionFactory.builder()
			.responseParserFactory((config) -> incoming)
			.requestWriterFactory(() -> new Outgoing(incoming))
			.responseOutOfOrderStrategy(EARLY_ANSWERS)
			.build()
			.createConnection(socket);
	}

	/**
	 * The answers of a connection.
	 */
	private static final class Incoming implements HttpMessageParser<ClassicHttpResponse> {

		private final HttpMessageParser<ClassicHttpResponse> parser = DefaultHttpResponseParserFactory.INSTANCE
			.create();

		private @Nullable SessionInputBuffer buffer;

		private @Nullable InputStream stream;

		@Override
		public ClassicHttpResponse parse(SessionInputBuffer buffer, InputStream stream)
				throws IOException, HttpException {
			this.buffer = buffer;
			this.stream = stream;
			return this.parser.parse(buffer, stream);
		}

		boolean isLeft() throws IOException {
			return (this.buffer != null && this.buffer.length() > 0)
					|| (this.stream != null && this.stream.available() > 0);
		}

	}

	/**
	 * The requests of a connection.
	 */
	private static final class Outgoing implements HttpMessageWriter<ClassicHttpRequest> {

		private final HttpMessageWriter<ClassicHttpRequest> writer = DefaultHttpRequestWriterFactory.INSTANCE.create();

		private final Incoming incoming;

		private Outgoing(Incoming incoming) {
			this.incoming = incoming;
		}

		@Override
		public void write(ClassicHttpRequest request, SessionOutputBuffer buffer, OutputStream stream)
				throws IOException, HttpException {
			if (this.incoming.isLeft()) {
				throw new UncleanConnectionException();
			}
			this.writer.write(request, buffer, stream);
		}

	}

	/**
	 * A connection cannot be used any more. Nothing was sent.
	 */
	static final class UncleanConnectionException extends IOException {

		private UncleanConnectionException() {
			super("the connection has something left of an earlier answer");
		}

	}

}

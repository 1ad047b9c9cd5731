package io.github.basecamp4j.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.Assert;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

import io.github.basecamp4j.BasecampException;
import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.Content;
import io.github.basecamp4j.Download;
import io.github.basecamp4j.http.engine.Bodies;
import io.github.basecamp4j.http.engine.ContentException;
import io.github.basecamp4j.http.engine.EngineRequest;
import io.github.basecamp4j.http.engine.KeyedRequestFactory;
import io.github.basecamp4j.http.engine.UnreadableBodyException;
import io.github.basecamp4j.http.engine.Upload;

/**
 * Sends a request once and turns whatever goes wrong into an exception of this library.
 */
final class Transport {

	private static final String URI_TEMPLATE_ATTRIBUTE = RestClient.class.getName() + ".uriTemplate";

	private static final String JSON = "application/json; charset=utf-8";

	private static final String JSON_ACCEPTED = "application/json";

	private static final long ANY_TIME = Long.MAX_VALUE / 2;

	private static final int NOT_MODIFIED = 304;

	private static final int OK = 200;

	private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

	/**
	 * What is read of the body of a redirect, so that its connection can be used again.
	 */
	private static final int MAX_REDIRECT_SIZE = 8192;

	private final RestClient restClient;

	private final RestClient streaming;

	private final RestClient keyed;

	private final String userAgent;

	private final boolean gzip;

	private final Bodies bodies;

	private final Time time;

	/**
	 * Create a transport.
	 * @param restClient sends requests
	 * @param streaming sends files, without holding them in memory
	 * @param keyed sends to addresses with a key
	 * @param settings the settings
	 * @param time the time
	 */
	Transport(RestClient restClient, RestClient streaming, RestClient keyed, ClientSettings settings, Time time) {
		this.restClient = restClient;
		this.streaming = streaming;
		this.keyed = keyed;
		this.userAgent = settings.userAgent();
		this.gzip = settings.http().gzip();
		this.bodies = new Bodies(settings.http().maxBodySize().toBytes());
		this.time = time;
	}

	/**
	 * Send a request once.
	 * @param request the request
	 * @param token the access token, {@code null} for none
	 * @param kept an answer from earlier that may still be the current one
	 * @param timeout how long it may take in all
	 * @return a successful answer, or one that says that the kept one is still current
	 */
	Answer send(ApiRequest request, @Nullable String token, AnswerCache.@Nullable Entry kept, Duration timeout) {
		if (request.body() instanceof Content content) {
			return upload(request, content, token);
		}
		long deadline = deadline(request, timeout);
		ApiRequest.Keyed keyed = request.keyed();
		return exchange((keyed != null) ? this.keyed : this.restClient, request, (sent) -> {
			sent.getAttributes().put(EngineRequest.TIMEOUT_ATTRIBUTE, timeout);
			if (keyed != null) {
				sent.getAttributes().put(KeyedRequestFactory.ADDRESS_ATTRIBUTE, keyed.address());
			}
			prepare(sent, JSON_ACCEPTED, token);
			if (this.gzip) {
				sent.getHeaders().set(HttpHeaders.ACCEPT_ENCODING, "gzip");
			}
			if (kept != null) {
				kept.addTo(sent.getHeaders());
			}
			if (request.body() instanceof byte[] body) {
				sent.getHeaders().set(HttpHeaders.CONTENT_TYPE, JSON);
				sent.getHeaders().setContentLength(body.length);
				write(sent, body);
			}
		}, (response) -> read(request, token, kept, response, deadline));
	}

	private Answer upload(ApiRequest request, Content content, @Nullable String token) {
		try (Upload upload = Upload.open(content)) {
			try {
				return exchange(this.streaming, request, (sent) -> {
					sent.getAttributes().put(Upload.ATTRIBUTE, upload);
					prepare(sent, JSON_ACCEPTED, token);
					sent.getHeaders().setContentType(content.contentType());
					sent.getHeaders().setContentLength(content.length());
				}, (response) -> read(request, token, null, response, System.nanoTime() + ANY_TIME));
			}
			catch (BasecampTransportException ex) {
				ContentException failure = upload.failure();
				throw (failure != null) ? unreadable(request, failure) : ex;
			}
		}
		catch (ContentException ex) {
			throw unreadable(request, ex);
		}
	}

	private static BasecampTransportException unreadable(ApiRequest request, ContentException failure) {
		boolean begun = failure.isSendingBegun();
		return new BasecampTransportException(
				request + ": " + failure.getMessage()
						+ (begun ? "; the request was broken off before its end" : "; nothing was sent"),
				begun, failure);
	}

	/**
	 * Ask for a file once. It is read, if there is one, while it arrives, and what its
	 * reader throws is a part of the result: nothing of that is a reason to ask again.
	 * @param request the request
	 * @param token the access token, {@code null} for none
	 * @param reader reads the file
	 * @param timeout how long anything else than the file may take in all
	 * @param <T> the type of what becomes of the file
	 * @return what became of the file, or where it is
	 */
	<T> FirstHop<T> download(ApiRequest request, @Nullable String token, Download.Reader<T> reader, Duration timeout) {
		long deadline = deadline(request, timeout);
		return exchange(this.streaming, request, (sent) -> {
			sent.getAttributes().put(EngineRequest.STREAMED_ATTRIBUTE, true);
			prepare(sent, MediaType.ALL_VALUE, token);
			sent.getHeaders().set(HttpHeaders.ACCEPT_ENCODING, "identity");
		}, (response) -> {
			int status = response.getStatusCode().value();
			if (status == OK) {
				return FirstHop.of(() -> StreamedDownload.read(request.toString(), response, reader));
			}
			if (REDIRECTS.contains(status)) {
				response.getBody().readNBytes(MAX_REDIRECT_SIZE);
				return FirstHop.to(location(request, status, response.getHeaders()));
			}
			read(request, token, null, response, deadline);
			throw request.answeredWith(status, "there is no file in the answer");
		});
	}

	private static URI location(ApiRequest request, int status, HttpHeaders headers) {
		String location = headers.getFirst(HttpHeaders.LOCATION);
		if (location == null) {
			throw request.answeredWith(status, "the redirect has no address");
		}
		try {
			URI target = request.uri().resolve(new URI(location));
			if (target.getHost() != null) {
				return target;
			}
		}
		catch (URISyntaxException ex) {
			throw request.answeredWith(status, "the redirect has an address that cannot be read");
		}
		throw request.answeredWith(status, "the redirect has an address without a host");
	}

	private static long deadline(ApiRequest request, Duration timeout) {
		if (timeout.isNegative() || timeout.isZero()) {
			throw new BasecampTransportException(request + ": not sent, because no time was left for it", false,
					new SocketTimeoutException("no time is left"));
		}
		return System.nanoTime() + timeout.toNanos();
	}

	private static <R> R exchange(RestClient restClient, ApiRequest request, Consumer<ClientHttpRequest> preparation,
			ResponseReader<R> reader) {
		try {
			return restClient.method(request.method())
				.uri(request.uri())
				.attribute(URI_TEMPLATE_ATTRIBUTE, request.template())
				.httpRequest(preparation)
				.exchangeForRequiredValue((sent, response) -> reader.read(response));
		}
		catch (ResourceAccessException ex) {
			IOException cause = (ex.getCause() instanceof IOException io) ? io : new IOException(ex.getMessage());
			throw translate(request, cause);
		}
	}

	private void prepare(ClientHttpRequest sent, String accept, @Nullable String token) {
		HttpHeaders headers = sent.getHeaders();
		headers.set(HttpHeaders.ACCEPT, accept);
		headers.set(HttpHeaders.USER_AGENT, this.userAgent);
		if (token != null) {
			headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
		}
	}

	private static void write(ClientHttpRequest sent, byte[] body) {
		try {
			sent.getBody().write(body);
		}
		catch (IOException ex) {
			throw new ResourceAccessException("The request cannot be written", ex);
		}
	}

	private Answer read(ApiRequest request, @Nullable String token, AnswerCache.@Nullable Entry kept,
			ClientHttpResponse response, long deadline) throws IOException {
		int status = response.getStatusCode().value();
		HttpHeaders headers = response.getHeaders();
		if (status == NOT_MODIFIED && kept != null) {
			return Answer.notModified(headers);
		}
		if (status >= 300 && status < 400) {
			throw request.answeredWith(status, "a redirect or a reference to what was never fetched leads nowhere");
		}
		byte[] body = this.bodies.read(response, deadline);
		if (status >= 200 && status < 300) {
			if (body.length > 0 && isWebPage(headers)) {
				throw new BasecampInvalidResponseException(request + ": the answer is a web page (status " + status
						+ "), which Basecamp may not have made" + unknownEffect(request), status);
			}
			return new Answer(status, headers, body);
		}
		Instant now = this.time.now();
		throw ErrorMapper.map(request, status, headers, body, token, now);
	}

	private static BasecampException translate(ApiRequest request, IOException cause) {
		if (cause instanceof UnreadableBodyException unreadable) {
			return request.answeredWith(unreadable.status(), String.valueOf(cause.getMessage()));
		}
		boolean requestSent = !isBeforeSending(cause);
		String consequence = requestSent ? unknownEffect(request) : "";
		return new BasecampTransportException(request + ": " + cause + consequence, requestSent, cause);
	}

	private static String unknownEffect(ApiRequest request) {
		return (request.method() != HttpMethod.GET) ? "; whether the request took effect is unknown" : "";
	}

	private static boolean isWebPage(HttpHeaders headers) {
		String contentType = headers.getFirst(HttpHeaders.CONTENT_TYPE);
		return contentType != null && contentType.toLowerCase(Locale.ROOT).contains("html");
	}

	static boolean isBeforeSending(IOException cause) {
		String name = cause.getClass().getSimpleName();
		return cause instanceof ConnectException || cause instanceof UnknownHostException
				|| cause instanceof NoRouteToHostException || cause instanceof SSLHandshakeException
				|| cause instanceof SSLPeerUnverifiedException || name.equals("HttpConnectTimeoutException")
				|| name.equals("ConnectTimeoutException") || name.equals("ConnectionRequestTimeoutException");
	}

	static void checkToken(String token) {
		Assert.state(!token.isEmpty() && token.chars().allMatch((character) -> character > ' ' && character <= '~'),
				"The access token is empty or has characters that a header cannot have");
	}

	/**
	 * Makes something of a response.
	 *
	 * @param <R> the type of what it makes
	 */
	@FunctionalInterface
	private interface ResponseReader<R> {

		R read(ClientHttpResponse response) throws IOException;

	}

	/**
	 * What comes of asking the API for a file.
	 *
	 * @param redirect where the file is, {@code null} if it was in the answer
	 * @param result returns what became of the file, or throws what its reader threw
	 * @param <T> the type of what became of the file
	 */
	record FirstHop<T>(@Nullable URI redirect, Supplier<T> result) {

		static <T> FirstHop<T> to(URI redirect) {
			return new FirstHop<>(redirect, () -> {
				throw new IllegalStateException("The file is somewhere else");
			});
		}

		static <T> FirstHop<T> of(Supplier<T> reading) {
			try {
				T result = reading.get();
				return new FirstHop<>(null, () -> result);
			}
			catch (RuntimeException ex) {
				return new FirstHop<>(null, () -> {
					throw ex;
				});
			}
		}

	}

}

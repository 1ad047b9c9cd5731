package io.github.basecamp4j.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.Assert;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

import io.github.basecamp4j.BasecampException;
import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.BasecampTransportException;

/**
 * Sends a request once and turns whatever goes wrong into an exception of this library.
 */
final class Transport {

	private static final String URI_TEMPLATE_ATTRIBUTE = RestClient.class.getName() + ".uriTemplate";

	private static final String JSON = "application/json; charset=utf-8";

	private static final int NOT_MODIFIED = 304;

	private final RestClient restClient;

	private final String userAgent;

	private final boolean gzip;

	private final Bodies bodies;

	private final Time time;

	Transport(RestClient restClient, ClientSettings settings, Time time) {
		this.restClient = restClient;
		this.userAgent = settings.userAgent();
		this.gzip = settings.http().gzip();
		this.bodies = new Bodies(settings.http().maxBodySize().toBytes());
		this.time = time;
	}

	/**
	 * Send a request once.
	 * @param request the request
	 * @param token the access token
	 * @param kept an answer from earlier that may still be the current one
	 * @param timeout how long it may take in all
	 * @return a successful answer, or one that says that the kept one is still current
	 */
	Answer send(ApiRequest request, String token, AnswerCache.@Nullable Entry kept, Duration timeout) {
		if (timeout.isNegative() || timeout.isZero()) {
			throw new BasecampTransportException(request + ": not sent, because no time was left for it", false,
					new SocketTimeoutException("no time is left"));
		}
		long deadline = System.nanoTime() + timeout.toNanos();
		try {
			return this.restClient.method(request.method())
				.uri(request.uri())
				.attribute(URI_TEMPLATE_ATTRIBUTE, request.template())
				.httpRequest((sent) -> prepare(sent, request, token, kept, timeout))
				.exchangeForRequiredValue((sent, response) -> read(request, token, kept, response, deadline));
		}
		catch (ResourceAccessException ex) {
			IOException cause = (ex.getCause() instanceof IOException io) ? io : new IOException(ex.getMessage());
			throw translate(request, cause);
		}
	}

	private void prepare(ClientHttpRequest sent, ApiRequest request, String token, AnswerCache.@Nullable Entry kept,
			Duration timeout) {
		sent.getAttributes().put(BufferedRequest.TIMEOUT_ATTRIBUTE, timeout);
		HttpHeaders headers = sent.getHeaders();
		headers.set(HttpHeaders.ACCEPT, "application/json");
		headers.set(HttpHeaders.USER_AGENT, this.userAgent);
		headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
		if (this.gzip) {
			headers.set(HttpHeaders.ACCEPT_ENCODING, "gzip");
		}
		if (kept != null) {
			kept.addTo(headers);
		}
		byte[] body = request.body();
		if (body != null) {
			headers.set(HttpHeaders.CONTENT_TYPE, JSON);
			headers.setContentLength(body.length);
			write(sent, body);
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

	private Answer read(ApiRequest request, String token, AnswerCache.@Nullable Entry kept, ClientHttpResponse response,
			long deadline) throws IOException {
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

	static InterruptedIOException interrupted(InterruptedException ex) {
		InterruptedIOException interrupted = new InterruptedIOException("interrupted");
		interrupted.initCause(ex);
		return interrupted;
	}

	private static boolean isBeforeSending(IOException cause) {
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

}

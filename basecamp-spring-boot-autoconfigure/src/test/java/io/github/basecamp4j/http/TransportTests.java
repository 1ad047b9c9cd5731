package io.github.basecamp4j.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestClient;

import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.http.ApiRequest.Binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link Transport}.
 */
class TransportTests {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	@ParameterizedTest
	@MethodSource
	void failuresTellWhetherTheRequestCanHaveArrived(IOException failure, boolean requestSent) {
		Transport transport = transport(failure, new AtomicInteger());
		assertThatExceptionOfType(BasecampTransportException.class)
			.isThrownBy(() -> transport.send(request("POST"), "a-token", null, MINUTE))
			.withCause(failure)
			.satisfies((ex) -> assertThat(ex.requestSent()).isEqualTo(requestSent))
			.satisfies((ex) -> assertThat(ex.getMessage().contains("took effect is unknown")).isEqualTo(requestSent));
		assertThatExceptionOfType(BasecampTransportException.class)
			.isThrownBy(() -> transport.send(request("GET"), "a-token", null, MINUTE))
			.withMessageNotContaining("took effect");
	}

	static Stream<Arguments> failuresTellWhetherTheRequestCanHaveArrived() {
		return Stream.of(Arguments.of(new ConnectException("x"), false),
				Arguments.of(new UnknownHostException("x"), false),
				Arguments.of(new NoRouteToHostException("x"), false),
				Arguments.of(new SSLHandshakeException("x"), false),
				Arguments.of(new SSLPeerUnverifiedException("x"), false),
				Arguments.of(new HttpConnectTimeoutException("x"), false),
				Arguments.of(new ConnectTimeoutException("x"), false),
				Arguments.of(new ConnectionRequestTimeoutException("x"), false),
				Arguments.of(new HttpTimeoutException("x"), true), Arguments.of(new SocketTimeoutException("x"), true),
				Arguments.of(new SocketException("x"), true), Arguments.of(new SSLException("x"), true),
				Arguments.of(new IOException("x"), true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "PT0S", "PT-0.000000001S" })
	void requestIsNotSentWhenNoTimeIsLeft(Duration timeout) {
		AtomicInteger requests = new AtomicInteger();
		Transport transport = transport(new IOException("x"), requests);
		assertThatExceptionOfType(BasecampTransportException.class)
			.isThrownBy(() -> transport.send(request("POST"), "a-token", null, timeout))
			.withMessageContaining("no time was left")
			.satisfies((ex) -> assertThat(ex.requestSent()).isFalse());
		assertThat(requests).hasValue(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a b", "a\nX-Header: b", "a\r", "a\tb", "\u007f", "t\u00f6ken", "a\u0000" })
	void tokenThatNoHeaderCanHaveIsRefused(String token) {
		assertThatIllegalStateException().isThrownBy(() -> Transport.checkToken(token))
			.withMessageNotContaining("X-Header");
	}

	@Test
	void tokenOfPrintableCharactersIsFine() {
		assertThatCode(() -> Transport.checkToken("!az09._~+/=-~")).doesNotThrowAnyException();
	}

	private static Transport transport(IOException failure, AtomicInteger requests) {
		RestClient restClient = RestClient.builder().requestFactory((uri, method) -> {
			requests.incrementAndGet();
			throw failure;
		}).build();
		return new Transport(restClient, restClient, restClient, Clients.SETTINGS, new FakeTime());
	}

	private static ApiRequest request(String method) {
		return new ApiRequest(HttpMethod.valueOf(method), URI.create("https://3.basecampapi.com/999/items.json"),
				"/{account}/items.json", null, new Binding("jane", 999L), true);
	}

}

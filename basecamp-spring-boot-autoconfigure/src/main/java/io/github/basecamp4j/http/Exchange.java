package io.github.basecamp4j.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokens;
import io.github.basecamp4j.BasecampAuthenticationException;
import io.github.basecamp4j.BasecampResponseException;
import io.github.basecamp4j.BasecampTransportException;

/**
 * Sends one request, with the principal's token, and checks the answer's status.
 */
final class Exchange {

	private static final String URI_TEMPLATE_ATTRIBUTE = RestClient.class.getName() + ".uriTemplate";

	private static final MediaType JSON = MediaType.parseMediaType("application/json; charset=utf-8");

	private final RestClient restClient;

	private final String userAgent;

	private final AccessTokens accessTokens;

	Exchange(RestClient restClient, String userAgent, AccessTokens accessTokens) {
		this.restClient = restClient;
		this.userAgent = userAgent;
		this.accessTokens = accessTokens;
	}

	<T> T send(ApiRequest request, AnswerReader<T> reader) {
		String token = this.accessTokens.getToken(request.binding().principalName());
		try {
			return sendOnce(request, token, reader);
		}
		catch (BasecampAuthenticationException ex) {
			if (!this.accessTokens.replaceRefusedToken(request.binding().principalName(), token)) {
				throw ex;
			}
			return sendOnce(request, this.accessTokens.getToken(request.binding().principalName()), reader);
		}
	}

	private <T> T sendOnce(ApiRequest request, String token, AnswerReader<T> reader) {
		try {
			RestClient.RequestBodySpec spec = this.restClient.method(request.method())
				.uri(request.uri())
				.attribute(URI_TEMPLATE_ATTRIBUTE, request.template())
				.header(HttpHeaders.USER_AGENT, this.userAgent)
				.accept(MediaType.APPLICATION_JSON)
				.headers((headers) -> headers.setBearerAuth(token));
			if (request.body() != null) {
				spec.contentType(JSON).body(request.body());
			}
			return spec.exchangeForRequiredValue((sent, response) -> read(request, response, reader));
		}
		catch (ResourceAccessException ex) {
			IOException cause = (ex.getCause() instanceof IOException io) ? io : new IOException(ex.getMessage());
			throw new BasecampTransportException(request + ": " + cause, !isBeforeSending(cause), cause);
		}
	}

	private static <T> T read(ApiRequest request, ClientHttpResponse response, AnswerReader<T> reader)
			throws IOException {
		HttpStatusCode status = response.getStatusCode();
		if (status.is2xxSuccessful()) {
			return reader.read(request, response.getHeaders(), Bodies.read(response));
		}
		if (status.is3xxRedirection()) {
			throw new BasecampResponseException(
					request + ": Basecamp answered with a redirect (" + status.value() + "), which is never followed",
					null);
		}
		throw ErrorMapper.map(status.value(), request.method().name(), request.uri().getRawPath(),
				response.getHeaders(), Bodies.readError(response));
	}

	private static boolean isBeforeSending(IOException cause) {
		return cause instanceof ConnectException || cause instanceof UnknownHostException
				|| cause instanceof NoRouteToHostException
				|| cause.getClass().getSimpleName().contains("ConnectTimeout");
	}

}

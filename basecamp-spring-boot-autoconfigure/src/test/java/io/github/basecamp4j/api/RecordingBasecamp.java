package io.github.basecamp4j.api;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.mock.http.client.MockClientHttpRequest;
import org.springframework.mock.http.client.MockClientHttpResponse;
import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.http.BasecampApi;
import io.github.basecamp4j.http.BasecampRestClient;
import io.github.basecamp4j.http.ClientResources;
import io.github.basecamp4j.http.ClientSettings;

/**
 * Answers each request as the documentation says and remembers it.
 */
final class RecordingBasecamp implements ClientHttpRequestFactory {

	private static final JsonMapper MAPPER = new JsonMapper();

	private final Facts facts;

	private final String prefix;

	private final boolean readOnly;

	private final int refusal;

	private final String complaint;

	private final List<Request> requests = new ArrayList<>();

	private int tokens;

	RecordingBasecamp(Facts facts, String prefix, boolean readOnly) {
		this(facts, prefix, readOnly, 0, "");
	}

	/**
	 * Create a Basecamp that refuses everything.
	 */
	RecordingBasecamp(Facts facts, String prefix, int refusal, String complaint) {
		this(facts, prefix, false, refusal, complaint);
	}

	private RecordingBasecamp(Facts facts, String prefix, boolean readOnly, int refusal, String complaint) {
		this.facts = facts;
		this.prefix = prefix;
		this.readOnly = readOnly;
		this.refusal = refusal;
		this.complaint = complaint;
	}

	BasecampRestClient client(BasecampApi api) {
		ClientSettings settings = ClientSettings.builder("Ledger (ops@example.com)").readOnly(this.readOnly).build();
		ClientResources resources = ClientResources.builder(settings).requestFactory(this).build();
		AccessTokenProvider fixed = AccessTokenProvider.fixed("canary-token");
		return BasecampRestClient.create(api, RestClient.builder(), resources, new AccessTokenProvider() {

			@Override
			public String currentPrincipalName() {
				return fixed.currentPrincipalName();
			}

			@Override
			public String getToken(String principalName) {
				RecordingBasecamp.this.tokens++;
				return fixed.getToken(principalName);
			}

		}, (product, principalName) -> 999L);
	}

	/**
	 * Return how often a token was asked for.
	 */
	int tokens() {
		return this.tokens;
	}

	List<Request> requests() {
		return List.copyOf(this.requests);
	}

	@Override
	public ClientHttpRequest createRequest(URI uri, HttpMethod method) {
		return new MockClientHttpRequest(method, uri) {

			@Override
			protected ClientHttpResponse executeInternal() {
				return answer(uri, method, getBodyAsString(), getHeaders().getContentType());
			}

		};
	}

	private ClientHttpResponse answer(URI uri, HttpMethod method, String body, MediaType contentType) {
		String path = uri.getPath().substring(this.prefix.length());
		Facts.Operation operation = this.facts.find(method.name(), path)
			.orElseThrow(() -> new AssertionError(method + " " + path + " is not documented"));
		this.requests.add(new Request(operation, query(uri), body, contentType));
		if (this.refusal != 0) {
			return answer(this.complaint.getBytes(StandardCharsets.UTF_8), this.refusal);
		}
		byte[] answer = operation.returns().equals("none") ? new byte[0]
				: MAPPER.writeValueAsBytes(Samples.of(this.facts, operation.returns()));
		return answer(answer, operation.status());
	}

	private static ClientHttpResponse answer(byte[] body, int status) {
		MockClientHttpResponse response = new MockClientHttpResponse(body, HttpStatus.valueOf(status));
		response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
		return response;
	}

	private static Set<String> query(URI uri) {
		return (uri.getRawQuery() == null) ? Set.of()
				: Stream.of(uri.getRawQuery().split("&"))
					.map((parameter) -> URLDecoder.decode(parameter.split("=")[0], StandardCharsets.UTF_8))
					.collect(Collectors.toSet());
	}

	/**
	 * A request that was made.
	 *
	 * @param operation the operation, or one with the same method and path
	 * @param query names of the parameters of its query
	 * @param body its body
	 * @param contentType media type of the body
	 */
	record Request(Facts.Operation operation, Set<String> query, String body, MediaType contentType) {

		/**
		 * Return the names of the fields that were sent.
		 * @return the names, those in an inner object both with and without its name
		 */
		Set<String> fields() {
			if (this.body.isEmpty() || !this.operation.body().isEmpty()) {
				return Set.of();
			}
			JsonNode json = MAPPER.readTree(this.body);
			return json.properties()
				.stream()
				.flatMap((field) -> Stream.concat(Stream.of(field.getKey()),
						field.getValue().propertyNames().stream().map((inner) -> field.getKey() + "." + inner)))
				.collect(Collectors.toSet());
		}

	}

}

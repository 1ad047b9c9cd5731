package io.github.basecamp4j.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;

import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.http.BasecampApi;
import io.github.basecamp4j.http.BasecampRestClient;
import io.github.basecamp4j.http.ClientSettings;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

/**
 * Stands in for Basecamp. Its clients act for account 999 with a fixed token and request
 * pages one after the other, so that no request of a test arrives in the next one.
 */
public final class BasecampServer extends WireMockExtension {

	private static final String USER_AGENT = "Ledger (ops@example.com)";

	private static final String TOKEN = "canary-token";

	public BasecampServer() {
		super(extensionOptions().options(wireMockConfig().dynamicPort()));
	}

	public BasecampRestClient bcx() {
		return client(BasecampApi.bcx(URI.create(baseUrl())));
	}

	public BasecampRestClient bc3() {
		return client(BasecampApi.bc3(URI.create(baseUrl())));
	}

	private BasecampRestClient client(BasecampApi api) {
		ClientSettings settings = ClientSettings.builder(USER_AGENT).maxConcurrentPages(1).build();
		return BasecampRestClient.create(api, restClientBuilder(), settings, AccessTokenProvider.fixed(TOKEN),
				(product, principalName) -> 999L);
	}

	public static RestClient.Builder restClientBuilder() {
		return RestClient.builder();
	}

	public static ResponseDefinitionBuilder json(int status, String fixture) {
		return WireMock.jsonResponse(read(fixture), status);
	}

	public static String read(String fixture) {
		try (InputStream stream = BasecampServer.class.getResourceAsStream("/" + fixture)) {
			if (stream == null) {
				throw new IllegalArgumentException("No fixture '" + fixture + "'");
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Verify that this request, and no other, was made, without a body.
	 * @param request the request
	 */
	public void verifyOnly(RequestPatternBuilder request) {
		verify(1, withIdentity(request).withRequestBody(absent()));
		verify(1, RequestPatternBuilder.newRequestPattern().withUrl(anyUrl()));
	}

	/**
	 * Verify that this request, and no other, was made with a JSON body.
	 * @param request the request
	 * @param body the whole body
	 */
	public void verifyOnly(RequestPatternBuilder request, String body) {
		verifyJson(request, body);
		verify(1, RequestPatternBuilder.newRequestPattern().withUrl(anyUrl()));
	}

	/**
	 * Verify that this request was made once with a JSON body.
	 * @param request the request
	 * @param body the whole body
	 */
	public void verifyJson(RequestPatternBuilder request, String body) {
		verify(1, withIdentity(request).withHeader("Content-Type", matching("(?i)application/json; ?charset=utf-8"))
			.withRequestBody(equalToJson(body)));
	}

	private static RequestPatternBuilder withIdentity(RequestPatternBuilder request) {
		return request.withHeader("Authorization", equalTo("Bearer " + TOKEN))
			.withHeader("User-Agent", equalTo(USER_AGENT))
			.withHeader("Accept", equalTo("application/json"));
	}

}

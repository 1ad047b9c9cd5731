package io.github.basecamp4j.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link BasecampProperties}.
 */
class BasecampPropertiesTests {

	@Test
	void everyPropertyHasADescription() throws IOException {
		List<String> names = new ArrayList<>();
		metadata("spring-configuration-metadata.json").get("properties").forEach((property) -> {
			names.add(property.get("name").stringValue());
			assertThat(property.path("description").stringValue("")).as(names.get(names.size() - 1))
				.matches("[A-Z].*\\.");
		});
		assertThat(names).contains("basecamp.enabled", "basecamp.user-agent", "basecamp.access-token",
				"basecamp.bcx.account-id", "basecamp.bc3.account-id", "basecamp.launchpad.base-url");
	}

	@Test
	void everyHintIsForAPropertyThatExists() throws IOException {
		List<String> names = new ArrayList<>();
		JsonNode metadata = metadata("spring-configuration-metadata.json");
		metadata.get("properties").forEach((property) -> names.add(property.get("name").stringValue()));
		JsonNode hints = metadata("additional-spring-configuration-metadata.json").get("hints");
		assertThat(hints.size()).isPositive();
		hints.forEach((hint) -> assertThat(names).contains(hint.get("name").stringValue()));
	}

	@Test
	void nothingSecretIsInTheText() {
		BasecampProperties properties = bind(Map.of("basecamp.access-token", "canary", "basecamp.service.refresh-token",
				"canary", "basecamp.token-store.encryption.keys[0]", "canary", "basecamp.webhooks.secret",
				"canary-hooks-b7e1f09a52c84d36ab1f"));
		assertThat(properties.accessToken()).isEqualTo("canary");
		assertThat(properties.service().refreshToken()).isEqualTo("canary");
		assertThat(properties.tokenStore().encryption().keys()).containsExactly("canary");
		assertThat(properties.webhooks().secret()).isEqualTo("canary-hooks-b7e1f09a52c84d36ab1f");
		assertThat(properties.toString()).doesNotContain("canary").contains("***");
	}

	@Test
	void defaultsAreTheRealAddresses() {
		BasecampProperties properties = bind(Map.of());
		assertThat(properties.bcx().baseUrl()).isEqualTo(URI.create("https://basecamp.com"));
		assertThat(properties.bc3().baseUrl()).isEqualTo(URI.create("https://3.basecampapi.com"));
		assertThat(properties.launchpad().baseUrl()).isEqualTo(URI.create("https://launchpad.37signals.com"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:8081", "http://localhost:8081/", "http://127.0.0.1:8081",
			"http://[::1]:8081", "https://proxy.example.com" })
	void safeBaseUrlIsAccepted(String baseUrl) {
		assertThat(bind(Map.of("basecamp.bcx.base-url", baseUrl)).bcx().baseUrl().toString())
			.isEqualTo(baseUrl.replaceAll("/$", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://basecamp.com", "ftp://localhost", "https://basecamp.com/path", "basecamp.com",
			"https://user@basecamp.com", "http://localhost.example.com", "http://127.example.com" })
	void unsafeBaseUrlIsRefused(String baseUrl) {
		for (String property : List.of("basecamp.bcx.base-url", "basecamp.bc3.base-url",
				"basecamp.launchpad.base-url")) {
			assertThatExceptionOfType(Exception.class).isThrownBy(() -> bind(Map.of(property, baseUrl)))
				.havingRootCause()
				.isInstanceOf(BasecampConfigurationException.class)
				.withMessageContaining("'" + property + "' is '" + baseUrl + "'");
		}
	}

	private static BasecampProperties bind(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("basecamp",
				BasecampProperties.class);
	}

	private static JsonNode metadata(String file) throws IOException {
		String location = BasecampProperties.class.getProtectionDomain().getCodeSource().getLocation() + "META-INF/"
				+ file;
		try (InputStream stream = URI.create(location).toURL().openStream()) {
			return JsonMapper.shared().readTree(stream);
		}
	}

}

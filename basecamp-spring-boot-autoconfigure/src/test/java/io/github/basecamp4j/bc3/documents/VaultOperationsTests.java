package io.github.basecamp4j.bc3.documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link VaultOperations}.
 */
class VaultOperationsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	@Test
	void topVaultOfAProjectLiesInNothing() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("{\"id\": 1069479394, \"title\": \"Docs & Files\"}")));
		assertThat(VaultOperations.create(basecamp.bc3()).get(1069479394)).satisfies((vault) -> {
			assertThat(vault.parent()).isNull();
			assertThat(vault.position()).isNull();
			assertThat(vault.documentsCount()).isNull();
		});
	}

}

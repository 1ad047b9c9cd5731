package io.github.basecamp4j.bc3.documents;

import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.http.BasecampApi;
import io.github.basecamp4j.http.BasecampRestClient;
import io.github.basecamp4j.http.ClientSettings;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ProjectVaults}.
 */
class ProjectVaultsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private final AtomicLong accountId = new AtomicLong(999);

	private BasecampRestClient client;

	private ProjectVaults vaults;

	@BeforeEach
	void setUp() {
		basecamp.stubFor(get(anyUrl()).willReturn(BasecampServer.json(200, "bc3/project.json")));
		this.client = BasecampRestClient.create(BasecampApi.bc3(URI.create(basecamp.baseUrl())), RestClient.builder(),
				ClientSettings.of("Ledger (ops@example.com)"), AccessTokenProvider.fixed("canary-token"),
				(product, principalName) -> this.accountId.get());
		this.vaults = new ProjectVaults(this.client, 2);
	}

	@Test
	void remembersTheVaultsOfTheProjectsUsedLately() {
		find(1);
		find(2);
		find(3);
		find(3);
		basecamp.verify(1, getRequestedFor(urlEqualTo("/999/projects/3.json")));
		find(1);
		basecamp.verify(2, getRequestedFor(urlEqualTo("/999/projects/1.json")));
	}

	@Test
	void tellsAccountsApart() {
		find(7);
		this.accountId.set(123);
		find(7);
		basecamp.verify(1, getRequestedFor(urlEqualTo("/999/projects/7.json")));
		basecamp.verify(1, getRequestedFor(urlEqualTo("/123/projects/7.json")));
	}

	private void find(long projectId) {
		long vaultId = this.vaults.apply(this.client, projectId, (id) -> id);
		assertThat(vaultId).isEqualTo(1069479394);
	}

}

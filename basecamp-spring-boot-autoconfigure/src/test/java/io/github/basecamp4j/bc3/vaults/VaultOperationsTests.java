package io.github.basecamp4j.bc3.vaults;

import java.time.OffsetDateTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.Bc3People;
import io.github.basecamp4j.bc3.common.Bucket;
import io.github.basecamp4j.bc3.common.Parent;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.forbidden;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link VaultOperations}.
 */
class VaultOperationsTests {

	private static final Bucket BUCKET = new Bucket(2085958504, "Harbour lights", "Project");

	private static final Vault WINTER = new Vault(1069479500, "active", true,
			OffsetDateTime.parse("2026-01-17T17:14:00.000Z"), OffsetDateTime.parse("2026-01-31T08:34:25.618Z"),
			"Winter", true, "Vault", "https://3.basecampapi.com/999/buckets/2085958504/vaults/1069479500.json",
			"https://3.basecamp.com/999/buckets/2085958504/vaults/1069479500",
			"https://3.basecampapi.com/999/my/bookmarks/winter.json", 2,
			new Parent(1069479394, "Docs & Files", "Vault",
					"https://3.basecampapi.com/999/buckets/2085958504/vaults/1069479394.json",
					"https://3.basecamp.com/999/buckets/2085958504/vaults/1069479394", BUCKET),
			BUCKET, Bc3People.INES, 4, "https://3.basecampapi.com/999/vaults/1069479500/documents.json", 5,
			"https://3.basecampapi.com/999/vaults/1069479500/uploads.json", 6,
			"https://3.basecampapi.com/999/vaults/1069479500/vaults.json");

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private VaultOperations vaults;

	@BeforeEach
	void setUp() {
		this.vaults = VaultOperations.create(basecamp.bc3());
	}

	@Test
	void listReturnsTheVaultsInAVault() {
		basecamp
			.stubFor(get("/999/vaults/1069479394/vaults.json").willReturn(BasecampServer.json(200, "bc3/vaults.json")));
		Vault bare = new Vault(1069479394, "active", false, WINTER.createdAt(), WINTER.updatedAt(), "Docs & Files",
				false, "Vault", WINTER.url(), WINTER.appUrl(), null, null, null, BUCKET, Bc3People.TOMBSTONE, null,
				null, null, null, null, null);
		assertThat(this.vaults.list(1069479394)).containsExactly(WINTER, bare);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/vaults/1069479394/vaults.json")));
	}

	@Test
	void getReturnsTheVault() {
		basecamp.stubFor(get("/999/vaults/1069479500.json").willReturn(BasecampServer.json(200, "bc3/vault.json")));
		assertThat(this.vaults.get(1069479500)).isEqualTo(WINTER);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/vaults/1069479500.json")));
	}

	@Test
	void getWhenVaultIsMissingThrowsException() {
		basecamp.stubFor(get("/999/vaults/2.json").willReturn(notFound()));
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.vaults.get(2))
			.withMessageStartingWith("GET /999/vaults/2.json");
	}

	@Test
	void createSendsTheTitle() {
		basecamp
			.stubFor(post("/999/vaults/1069479394/vaults.json").willReturn(BasecampServer.json(201, "bc3/vault.json")));
		assertThat(this.vaults.create(1069479394, "Winter")).isEqualTo(WINTER);
		basecamp.verifyOnly(postRequestedFor(urlEqualTo("/999/vaults/1069479394/vaults.json")), """
				{"title": "Winter"}""");
	}

	@Test
	void createWhenNotPermittedThrowsException() {
		basecamp.stubFor(post("/999/vaults/1069479394/vaults.json").willReturn(forbidden()));
		assertThatExceptionOfType(BasecampAccessDeniedException.class)
			.isThrownBy(() -> this.vaults.create(1069479394, "Winter"));
	}

	@Test
	void renameSendsTheTitle() {
		basecamp.stubFor(put("/999/vaults/1069479500.json").willReturn(BasecampServer.json(200, "bc3/vault.json")));
		assertThat(this.vaults.rename(1069479500, "Winter")).isEqualTo(WINTER);
		basecamp.verifyOnly(putRequestedFor(urlEqualTo("/999/vaults/1069479500.json")), """
				{"title": "Winter"}""");
	}

	@Test
	void renameWhenNotAcceptedThrowsException() {
		basecamp.stubFor(put("/999/vaults/1069479500.json").willReturn(jsonResponse("""
				{"error": "Title cannot be blank"}""", 422)));
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.vaults.rename(1069479500, ""))
			.withMessageContaining("Title cannot be blank");
	}

}

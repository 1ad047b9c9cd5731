package io.github.basecamp4j.tokens;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

import io.github.basecamp4j.launchpad.LaunchpadTokenClients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A service of the application that fails to save, and a server that rotates tokens.
 */
@ExtendWith(OutputCaptureExtension.class)
class ServiceTokenStoreTests {

	private final LaunchpadServer launchpad = new LaunchpadServer(true);

	private final InMemoryClientRegistrationRepository registrations = new InMemoryClientRegistrationRepository(
			this.launchpad.registration());

	private final FailingService service = new FailingService();

	private final AuthorizedClientAccessTokens tokens = new AuthorizedClientAccessTokens("basecamp", this.registrations,
			this.service, LaunchpadTokenClients.create().refreshToken(), (event) -> {
			}, null);

	@AfterEach
	void close() {
		this.launchpad.close();
	}

	@Test
	void tokensThatCannotBeSavedServeFromMemoryAndAreSavedLater(CapturedOutput output) {
		this.service.saveAuthorizedClient(this.launchpad.connect(this.launchpad.registration(), "ann", 60),
				new TestingAuthenticationToken("ann", ""));
		this.service.failing = true;
		String token = this.tokens.getToken("ann");
		assertThat(this.tokens.getToken("ann")).isEqualTo(token);
		assertThat(this.tokens.getUnsavedCount()).isEqualTo(1);
		this.service.failing = false;
		await().atMost(Duration.ofSeconds(20)).until(() -> this.tokens.getUnsavedCount() == 0);
		assertThat(this.service.<OAuth2AuthorizedClient>loadAuthorizedClient("basecamp", "ann")
			.getAccessToken()
			.getTokenValue()).isEqualTo(token);
		assertThat(this.launchpad.calls()).isEqualTo(1);
		assertThat(output.getAll()).contains("cannot be saved", "IllegalStateException").doesNotContain("ann's row");
	}

	private final class FailingService implements OAuth2AuthorizedClientService {

		private final InMemoryOAuth2AuthorizedClientService target = new InMemoryOAuth2AuthorizedClientService(
				ServiceTokenStoreTests.this.registrations);

		private volatile boolean failing;

		@Override
		public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String clientRegistrationId,
				String principalName) {
			return this.target.loadAuthorizedClient(clientRegistrationId, principalName);
		}

		@Override
		public void saveAuthorizedClient(OAuth2AuthorizedClient authorizedClient, Authentication principal) {
			if (this.failing) {
				throw new IllegalStateException(
						"failing row contains (" + authorizedClient.getPrincipalName() + "'s row)");
			}
			this.target.saveAuthorizedClient(authorizedClient, principal);
		}

		@Override
		public void removeAuthorizedClient(String clientRegistrationId, String principalName) {
			this.target.removeAuthorizedClient(clientRegistrationId, principalName);
		}

	}

}

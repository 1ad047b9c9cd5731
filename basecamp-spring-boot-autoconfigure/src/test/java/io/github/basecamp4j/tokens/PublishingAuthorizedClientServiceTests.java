package io.github.basecamp4j.tokens;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.launchpad.BasecampClientRegistrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

/**
 * Tests for {@link PublishingAuthorizedClientService}.
 */
class PublishingAuthorizedClientServiceTests {

	private static final Authentication ANN = new TestingAuthenticationToken("ann", "x");

	private final ClientRegistration basecamp = registration("basecamp");

	private final ClientRegistration other = registration("other");

	private final ClientRegistrationRepository registrations = new InMemoryClientRegistrationRepository(this.basecamp,
			this.other);

	private final List<Object> events = new ArrayList<>();

	@Test
	void tellsWhatIsSavedOfBasecamp() {
		OAuth2AuthorizedClientService clients = new InMemoryOAuth2AuthorizedClientService(this.registrations);
		OAuth2AuthorizedClientService publishing = publishing(clients);
		publishing.saveAuthorizedClient(client(this.other), ANN);
		assertThat(this.events).isEmpty();
		publishing.saveAuthorizedClient(client(this.basecamp), ANN);
		assertThat(this.events).containsExactly(new BasecampConnectedEvent("basecamp", "ann"));
		assertThat(clients.<OAuth2AuthorizedClient>loadAuthorizedClient("basecamp", "ann")).isNotNull();
		assertThat(publishing.<OAuth2AuthorizedClient>loadAuthorizedClient("basecamp", "ann")).isNotNull();
		publishing.removeAuthorizedClient("other", "ann");
		publishing.removeAuthorizedClient("basecamp", "ann");
		publishing.removeAuthorizedClient("basecamp", "ann");
		assertThat(clients.<OAuth2AuthorizedClient>loadAuthorizedClient("basecamp", "ann")).isNull();
		assertThat(this.events).containsExactly(new BasecampConnectedEvent("basecamp", "ann"),
				new BasecampDisconnectedEvent("basecamp", "ann"));
	}

	@Test
	void refreshIsNotToldAndDisconnectingOnce() {
		OAuth2AuthorizedClientService bean = publishing(new InMemoryOAuth2AuthorizedClientService(this.registrations));
		assertThat(publishing(bean)).isSameAs(bean);
		Instant past = Instant.now().minusSeconds(60);
		bean.saveAuthorizedClient(
				new OAuth2AuthorizedClient(this.basecamp, "ann",
						new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "canary-old-token",
								past.minusSeconds(60), past),
						new OAuth2RefreshToken("canary-refresh-token", past)),
				ANN);
		this.events.clear();
		AccessTokenProvider accessTokens = new AuthorizedClientAccessTokenProvider("basecamp", this.registrations, bean,
				(request) -> OAuth2AccessTokenResponse.withToken("canary-new-token")
					.tokenType(OAuth2AccessToken.TokenType.BEARER)
					.expiresIn(60)
					.build(),
				this.events::add, null, 2);
		assertThat(accessTokens.getToken("ann")).isEqualTo("canary-new-token");
		assertThat(
				bean.<OAuth2AuthorizedClient>loadAuthorizedClient("basecamp", "ann").getAccessToken().getTokenValue())
			.isEqualTo("canary-new-token");
		assertThat(this.events).isEmpty();
		new BasecampConnections("basecamp", bean, this.events::add).disconnect("ann");
		assertThat(this.events).containsExactly(new BasecampDisconnectedEvent("basecamp", "ann"));
	}

	@Test
	void whatWasNotSavedIsNotTold() {
		OAuth2AuthorizedClientService clients = mock();
		willThrow(new IllegalStateException("full")).given(clients).saveAuthorizedClient(any(), any());
		assertThatIllegalStateException()
			.isThrownBy(() -> publishing(clients).saveAuthorizedClient(client(this.basecamp), ANN));
		assertThat(this.events).isEmpty();
	}

	private OAuth2AuthorizedClientService publishing(OAuth2AuthorizedClientService clients) {
		return PublishingAuthorizedClientService.of(clients, this.registrations, this.basecamp::equals,
				this.events::add);
	}

	private static OAuth2AuthorizedClient client(ClientRegistration registration) {
		Instant now = Instant.now();
		return new OAuth2AuthorizedClient(registration, "ann", new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER,
				"canary-access-token", now, now.plusSeconds(60)));
	}

	private static ClientRegistration registration(String id) {
		return BasecampClientRegistrations.builder(id).clientId("id").clientSecret("canary-secret").build();
	}

}

package io.github.basecamp4j.tokens;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

import io.github.basecamp4j.launchpad.BasecampClientRegistrations;
import io.github.basecamp4j.launchpad.LaunchpadTokenClients;

/**
 * A process that refreshes tokens without a pause, to be killed.
 */
final class RefreshingProcess {

	private RefreshingProcess() {
	}

	public static void main(String[] args) {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setUrl(args[0]);
		InMemoryClientRegistrationRepository registrations = new InMemoryClientRegistrationRepository(
				BasecampClientRegistrations.builder("basecamp", URI.create(args[1]))
					.clientId("id")
					.clientSecret("canary-secret")
					.build());
		TestClock clock = new TestClock();
		TokenTable table = new TokenTable("basecamp_authorized_client", TokenEncryption.of(List.of(args[2])));
		AuthorizedClientAccessTokenProvider tokens = new AuthorizedClientAccessTokenProvider("basecamp", registrations,
				new JdbcBasecampAuthorizedClientService(new JdbcTokenStore(dataSource, table, 1000, clock),
						registrations, BasecampClientRegistrations::isBasecamp, (event) -> {
						}),
				LaunchpadTokenClients.create().refreshToken(), (event) -> {
				}, null, 2, clock);
		while (true) {
			for (String principal : args[3].split(",")) {
				tokens.replaceRefusedToken(principal, tokens.getToken(principal));
			}
			clock.advance(Duration.ofMinutes(6));
		}
	}

}

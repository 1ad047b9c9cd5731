package io.github.basecamp4j.autoconfigure;

import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.web.AuthenticatedPrincipalOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.test.LogRecorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * Tests for {@link BasecampSessionCheck}.
 */
class BasecampSessionCheckTests {

	private final WebApplicationContextRunner contextRunner = new WebApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(BasecampAutoConfiguration.class, BasecampTokensAutoConfiguration.class,
				OAuth2ClientAutoConfiguration.class))
		.withPropertyValues("basecamp.user-agent=Ledger (ops@example.com)",
				"spring.security.oauth2.client.registration.basecamp.client-id=id",
				"spring.security.oauth2.client.registration.basecamp.client-secret=canary-secret");

	@Test
	void repositoryInTheSessionIsWarnedOfWithWhatToUse() {
		assertThat(warnings(withRepository(HttpSessionOAuth2AuthorizedClientRepository::new))).singleElement()
			.asString()
			.contains("clients", "new AuthenticatedPrincipalOAuth2AuthorizedClientRepository(");
	}

	@Test
	void repositoryOverTheServiceIsFine() {
		assertThat(warnings(withRepository(() -> new AuthenticatedPrincipalOAuth2AuthorizedClientRepository(
				mock(OAuth2AuthorizedClientService.class)))))
			.isEmpty();
	}

	@Test
	void applicationWithoutRepositoryIsFine() {
		assertThat(warnings(this.contextRunner)).isEmpty();
	}

	@Test
	void repositoryOfTheApplicationStays() {
		withRepository(HttpSessionOAuth2AuthorizedClientRepository::new)
			.run((context) -> assertThat(context).getBean(OAuth2AuthorizedClientRepository.class)
				.isSameAs(context.getBean("clients")));
	}

	@Test
	void ownAccessTokensMayReadTheSession() {
		assertThat(warnings(withRepository(HttpSessionOAuth2AuthorizedClientRepository::new)
			.withBean(AccessTokenProvider.class, () -> AccessTokenProvider.fixed("fixed")))).isEmpty();
	}

	private WebApplicationContextRunner withRepository(Supplier<OAuth2AuthorizedClientRepository> repository) {
		return this.contextRunner.withBean("clients", OAuth2AuthorizedClientRepository.class, repository);
	}

	private static List<String> warnings(WebApplicationContextRunner runner) {
		return LogRecorder.record(() -> runner.run((context) -> assertThat(context).hasNotFailed()))
			.messages()
			.stream()
			.filter((message) -> message.contains("in the HTTP session"))
			.toList();
	}

}

package io.github.basecamp4j.autoconfigure;

import java.util.List;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationCodeGrantFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

import io.github.basecamp4j.launchpad.LaunchpadTokenClients;
import io.github.basecamp4j.test.LogRecorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * Tests for {@link BasecampLoginCheck}.
 */
class BasecampLoginCheckTests {

	private static final String REGISTRATION = "spring.security.oauth2.client.registration.";

	private final WebApplicationContextRunner basecampOnly = new WebApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(BasecampAutoConfiguration.class, OAuth2ClientAutoConfiguration.class))
		.withPropertyValues("basecamp.user-agent=Ledger (ops@example.com)", REGISTRATION + "basecamp.client-id=id",
				REGISTRATION + "basecamp.client-secret=canary-secret");

	private final WebApplicationContextRunner contextRunner = this.basecampOnly
		.withPropertyValues(REGISTRATION + "github.client-id=id", REGISTRATION + "github.client-secret=canary-secret");

	@Test
	void loginsWithBasecampAndWithAnotherProviderAreWarnedOf() {
		assertThat(warnings(with(OAuth2LoginAuthenticationFilter.class, this.contextRunner))).singleElement()
			.asString()
			.contains("'basecamp'", "'github'",
					REGISTRATION + "basecamp.redirect-uri={baseUrl}/authorize/oauth2/code/basecamp",
					"OAuth2UserService");
	}

	@Test
	void basecampThatIsOnlyConnectedIsFine() {
		assertThat(warnings(with(OAuth2LoginAuthenticationFilter.class, this.contextRunner)
			.withPropertyValues(REGISTRATION + "basecamp.redirect-uri={baseUrl}/authorize/oauth2/code/basecamp")))
			.isEmpty();
	}

	@Test
	void loginOfTheApplicationIsFine() {
		assertThat(warnings(with(OAuth2AuthorizationCodeGrantFilter.class, this.contextRunner))).isEmpty();
	}

	@Test
	void loginWithBasecampAloneIsFine() {
		assertThat(warnings(with(OAuth2LoginAuthenticationFilter.class, this.basecampOnly))).isEmpty();
	}

	@Test
	void userServiceOfTheApplicationMayTellNamesApart() {
		assertThat(warnings(with(OAuth2LoginAuthenticationFilter.class, this.contextRunner).withBean(Users.class)))
			.isEmpty();
	}

	private static WebApplicationContextRunner with(Class<? extends Filter> filter,
			WebApplicationContextRunner runner) {
		return runner.withBean(SecurityFilterChain.class,
				() -> new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE, mock(filter)));
	}

	private static List<String> warnings(WebApplicationContextRunner runner) {
		return LogRecorder.record(() -> runner.run((context) -> assertThat(context).hasNotFailed()))
			.messages()
			.stream()
			.filter((message) -> message.contains("has a bare number for its name"))
			.toList();
	}

	static final class Users implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

		private final OAuth2UserService<OAuth2UserRequest, OAuth2User> users;

		Users(LaunchpadTokenClients launchpad) {
			this.users = launchpad.userService(new DefaultOAuth2UserService());
		}

		@Override
		public OAuth2User loadUser(OAuth2UserRequest request) {
			return this.users.loadUser(request);
		}

	}

}

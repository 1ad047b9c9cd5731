package io.github.basecamp4j.test.ledger;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.test.AutoConfigureBasecamp;
import io.github.basecamp4j.test.BasecampServer;
import io.github.basecamp4j.test.WithBasecampUser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AutoConfigureBasecamp} without a web server.
 */
class OffTheWebTests {

	@Nested
	@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "spring.threads.virtual.enabled=true")
	@AutoConfigureBasecamp
	class WithUsers {

		@Autowired
		private BasecampServer basecamp;

		@Autowired
		private BcxClient bcx;

		@Test
		@WithBasecampUser
		void currentUserIsConnected() {
			this.basecamp.bcx().project("Fair");
			assertThat(this.bcx.projects().list()).extracting("name").containsExactly("Fair");
		}

		@Test
		void jobActsForConnectedUser() {
			this.basecamp.bcx().project("Fair");
			this.basecamp.connect("kim");
			assertThat(this.bcx.forPrincipal("kim").projects().list()).extracting("name").containsExactly("Fair");
		}

	}

	@Nested
	@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "basecamp.access-token=canary-token")
	@AutoConfigureBasecamp
	class WithAccessToken {

		@Test
		void tokenOfTheApplicationIsGood(@Autowired BasecampServer basecamp, @Autowired BcxClient bcx) {
			basecamp.bcx().project("Fair");
			assertThat(bcx.projects().list()).extracting("name").containsExactly("Fair");
		}

	}

	@Nested
	@SpringBootTest(webEnvironment = WebEnvironment.NONE,
			properties = { "spring.security.oauth2.client.registration.basecamp.client-id=${LEDGER_CLIENT_ID}",
					"spring.security.oauth2.client.registration.basecamp.client-secret=${LEDGER_CLIENT_SECRET}" })
	@Import(FixedTokens.class)
	@AutoConfigureBasecamp
	class WithRegistrationAndFixedTokens {

		@Test
		void beanTakesThePlaceOfConnectedUsers(@Autowired BasecampServer basecamp, @Autowired BcxClient bcx) {
			assertThat(bcx.projects().list()).isEmpty();
			assertThat(basecamp.requests()).extracting("principal").containsOnly("jane");
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class FixedTokens {

		@Bean
		AccessTokenProvider fixedAccessTokens(BasecampServer basecamp) {
			return AccessTokenProvider.fixed(basecamp.accessToken("jane"));
		}

	}

}

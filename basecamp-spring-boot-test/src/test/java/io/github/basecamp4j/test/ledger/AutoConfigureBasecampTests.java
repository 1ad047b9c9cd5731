package io.github.basecamp4j.test.ledger;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.tokens.BasecampAuthorizationRequiredException;
import io.github.basecamp4j.test.AutoConfigureBasecamp;
import io.github.basecamp4j.test.BasecampServer;
import io.github.basecamp4j.test.WithBasecampUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oauth2Client;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Tests for {@link AutoConfigureBasecamp} in a whole application.
 */
@SpringBootTest
@AutoConfigureMockMvc
@AutoConfigureBasecamp
class AutoConfigureBasecampTests {

	@Autowired
	private BasecampServer basecamp;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private BcxClient bcx;

	@Autowired
	private Bc3Client bc3;

	@Test
	void addressesAreThoseOfTheServer(@Autowired ClientRegistrationRepository registrations) {
		assertThat(registrations.findByRegistrationId("basecamp").getProviderDetails().getTokenUri())
			.startsWith(this.basecamp.baseUrl().toString());
	}

	@Test
	@WithBasecampUser
	void userOfMockMvcIsConnected(@Autowired MockMvc mockMvc) throws Exception {
		this.basecamp.bcx().project("Fair");
		mockMvc.perform(get("/projects")).andExpect(status().isOk()).andExpect(content().json("[\"Fair\"]"));
	}

	@Test
	void userCanBeConnectedByName() {
		this.basecamp.bcx().project("Fair");
		this.basecamp.connect("kim");
		assertThat(this.mvc.get().uri("/projects").with(user("kim"))).bodyJson().isEqualTo("[\"Fair\"]");
		assertThat(this.basecamp.requests()).extracting("principal").containsOnly("kim");
	}

	@Test
	@WithMockUser("kim")
	void connectionsOfOtherTestsAreForgotten() {
		assertThatExceptionOfType(BasecampAuthorizationRequiredException.class)
			.isThrownBy(() -> this.bcx.projects().list().toList());
		assertThat(this.basecamp.requests()).isEmpty();
	}

	@Test
	@WithBasecampUser
	void bothGenerationsAreArrangedAndAsked() {
		this.basecamp.bcx().project("Fair").document("Plan", "<p>Tents</p>");
		this.basecamp.bc3().project("Regatta").document("Rules", "<div>Sail</div>");
		assertThat(this.bcx.documents().list()).extracting("title").containsExactly("Plan");
		assertThat(this.bc3.projects().list()).extracting("name").containsExactly("Regatta");
	}

	@Test
	@WithBasecampUser
	void failureArrivesAfterRetriesWithoutWaits() {
		this.basecamp.fail(HttpMethod.GET, "/projects.json", 503);
		assertThatExceptionOfType(BasecampServerException.class).isThrownBy(() -> this.bcx.projects().list().toList());
		assertThat(this.basecamp.requests()).hasSize(3);
	}

	@Test
	@WithBasecampUser
	void revokedConnectionHasToBeRenewed() {
		this.bcx.projects().list().toList();
		this.basecamp.revokeToken("jane");
		assertThatExceptionOfType(BasecampAuthorizationRequiredException.class)
			.isThrownBy(() -> this.bcx.projects().list().toList());
		this.basecamp.connect("jane");
		assertThat(this.bcx.projects().list()).isEmpty();
	}

	@Test
	@WithBasecampUser
	void expiredAccessTokenIsRefreshed() {
		this.basecamp.expireAccessTokens();
		assertThat(this.bcx.people().me().name()).isEqualTo("jane");
	}

	@Test
	void clientOfSpringSecuritysPostProcessorIsNotTheLibrarys() {
		assertThat(this.mvc.get().uri("/projects").with(user("jane")).with(oauth2Client("basecamp")))
			.hasStatus3xxRedirection();
		assertThat(this.basecamp.requests()).isEmpty();
	}

}

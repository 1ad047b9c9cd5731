package io.github.basecamp4j.sample;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.provisioning.UserDetailsManager;

import io.github.basecamp4j.test.BasecampServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the digests that are written while nobody is there.
 */
@DemoSampleTest
@ExtendWith(OutputCaptureExtension.class)
class DigestTests {

	private static final String STUDIO = "/bcx/1942318";

	private static final String OBSERVATORY = "/bc3/5210334";

	@Autowired
	private OAuth2AuthorizedClientService connections;

	@Autowired
	private ClientRegistrationRepository registrations;

	@Autowired
	private UserDetailsManager users;

	@Autowired
	private ScheduledTaskHolder tasks;

	@Autowired
	private BasecampServer basecamp;

	@LocalServerPort
	private int port;

	@BeforeEach
	void addUser() {
		this.basecamp.reset();
		this.connections.removeAuthorizedClient("basecamp", "demo");
		this.users.createUser(User.withUsername("jane").password("{noop}demo").roles("USER").build());
	}

	@AfterEach
	void removeUser() {
		this.connections.removeAuthorizedClient("basecamp", "jane");
		this.users.deleteUser("jane");
	}

	@Test
	void digestTellsOfAllAccountsWithoutAsking() {
		Visitor demo = signIn("demo");
		connect(demo);
		createProject(demo, STUDIO, "Ferry <timetable> & “map”");
		createProject(demo, OBSERVATORY, "Open night");
		write();
		int asked = this.basecamp.requests().size();
		demo.go("/digest");
		assertThat(demo.text()).contains("Harbour & Pine Studio", "Lighthouse Volunteers Nothing happened.",
				"Mara Lindqvist created the project", "Ferry <timetable> & “map”", "Kestrel Observatory");
		assertThat(demo.body()).containsPattern("href=\"" + STUDIO + "/projects/\\d+\"");
		assertThat(this.basecamp.requests()).hasSize(asked);
	}

	@Test
	void whoIsNotConnectedHasNoDigest() {
		write();
		assertThat(signIn("demo").go("/digest").text()).contains("No digest has been written for you yet.");
	}

	@Test
	void whoDisconnectsHasNoDigestAnyMore() {
		Visitor demo = signIn("demo");
		connect(demo);
		write();
		assertThat(demo.go("/digest").text()).contains("written on");
		demo.go("/").submit("Yes, disconnect basecamp");
		assertThat(demo.go("/digest").text()).contains("No digest has been written for you yet.");
	}

	@Test
	void refusalOfOnePrincipalKeepsItsDigestAndThoseOfOthers(CapturedOutput output) {
		Visitor demo = signIn("demo");
		Visitor jane = signIn("jane");
		connect(demo);
		connect("jane");
		createProject(demo, STUDIO, "Seen by both");
		write();
		this.basecamp.revokeToken("jane");
		createProject(demo, STUDIO, "Seen by demo");
		write();
		assertThat(demo.go("/digest").text()).contains("Seen by both", "Seen by demo");
		assertThat(jane.go("/digest").text()).contains("Seen by both").doesNotContain("Seen by demo");
		assertThat(output.getOut().lines().filter((line) -> line.contains("The digest of"))).singleElement()
			.asString()
			.contains("The digest of jane is not written anew");
		assertThat(output).doesNotContain("\tat ");
	}

	@Test
	void inactiveAccountLeavesTheOthersTheirDigest(CapturedOutput output) {
		Visitor demo = signIn("demo");
		connect(demo);
		this.basecamp.setAccountActive(1942318, false);
		write();
		assertThat(demo.go("/digest").text()).contains("Harbour & Pine Studio Nothing happened.", "Fog in the valley");
		assertThat(output).doesNotContain("is not written anew");
	}

	private void write() {
		this.tasks.getScheduledTasks()
			.stream()
			.filter((task) -> task.toString().contains(".digest."))
			.map(ScheduledTask::getTask)
			.forEach((task) -> task.getRunnable().run());
	}

	private Visitor signIn(String name) {
		Visitor visitor = new Visitor("http://localhost:" + this.port);
		visitor.go("/").submit("Sign in", Map.of("username", name, "password", "demo"));
		return visitor;
	}

	private static void connect(Visitor visitor) {
		visitor.go("/oauth2/authorization/basecamp").submit("Yes");
	}

	private void connect(String principalName) {
		Instant now = Instant.now();
		OAuth2AccessToken token = new OAuth2AccessToken(TokenType.BEARER, this.basecamp.accessToken(principalName), now,
				now.plusSeconds(3600));
		this.connections.saveAuthorizedClient(
				new OAuth2AuthorizedClient(this.registrations.findByRegistrationId("basecamp"), principalName, token),
				new TestingAuthenticationToken(principalName, null));
	}

	private static void createProject(Visitor visitor, String place, String name) {
		visitor.go(place + "/projects/new").submit("Save", Map.of("name", name));
		assertThat(visitor.text()).contains("The project is there.");
	}

}

package io.github.basecamp4j.sample;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.github.basecamp4j.test.BasecampServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what users and links get wrong: each is answered in words.
 */
@DemoSampleTest
@ExtendWith(OutputCaptureExtension.class)
class MistakesTests {

	private static final String OBSERVATORY = "/bc3/5210334";

	@Autowired
	private BasecampServer basecamp;

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void connect() {
		this.basecamp.reset();
		this.visitor = new Visitor("http://localhost:" + this.port);
		this.visitor.go("/").submit("Sign in").go("/oauth2/authorization/basecamp").submit("Yes");
	}

	@Test
	void passwordOfStalePageIsNotKept() {
		Visitor visitor = new Visitor("http://localhost:" + this.port).go("/login").forgetSession();
		visitor.submit("Sign in", Map.of("password", "canary-password"));
		assertThat(visitor.path()).isEqualTo("/login");
		visitor.submit("Sign in");
		assertThat(visitor.path()).isEqualTo("/");
		assertThat(visitor.go("/unsent").body()).doesNotContain("canary-password");
	}

	@Test
	void signOutOfStalePageIsNotKept() {
		this.visitor.forgetSession().submit("Sign out").submit("Sign in");
		assertThat(this.visitor.path()).isEqualTo("/");
	}

	@Test
	void formWithManyValuesIsKeptAsItWas() {
		this.visitor.go(OBSERVATORY + "/my").forgetSession().submit("Mark all as read").submit("Sign in");
		assertThat(this.visitor.text()).contains("Not sent yet").doesNotContain("Readable");
		this.visitor.submit("Send it now");
		assertThat(this.visitor.text()).contains("Marked as read.").doesNotContain("unread");
	}

}

package io.github.basecamp4j.sample;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;

import io.github.basecamp4j.test.BasecampServer;

/**
 * A walk through the sample in a real browser. Each begins with a new demo Basecamp, and
 * with nobody signed in or connected.
 */
@BrowserTest
@DemoSampleTest
@TestInstance(Lifecycle.PER_CLASS)
abstract class BrowserWalk {

	static final String STUDIO = "Harbour & Pine Studio";

	static final String VOLUNTEERS = "Lighthouse Volunteers";

	static final String OBSERVATORY = "Kestrel Observatory";

	@Autowired
	OAuth2AuthorizedClientService connections;

	@Autowired
	BasecampServer basecamp;

	@LocalServerPort
	int port;

	Browser browser;

	@BeforeAll
	void open() {
		this.browser = Browser.open("http://localhost:" + this.port);
	}

	@BeforeEach
	void beginAnew() {
		this.basecamp.reset();
		this.connections.removeAuthorizedClient("basecamp", "demo");
		this.browser.forgetEverything();
	}

	@AfterAll
	void close() {
		this.browser.close();
	}

	void signIn() {
		this.browser.go("/");
		this.browser.click("Sign in");
	}

	/**
	 * Sign in, connect and choose an account.
	 * @param account name of the account
	 * @return what the addresses of its pages begin with
	 */
	String connect(String account) {
		signIn();
		this.browser.click("Connect Basecamp");
		this.browser.click("Yes, I'll allow access");
		this.browser.click(account);
		this.browser.waitFor("Projects");
		return this.browser.path().substring(0, this.browser.path().indexOf("/projects"));
	}

	/**
	 * Make a project, and look at it.
	 * @param name its name
	 */
	void createProject(String name) {
		this.browser.click("New project");
		this.browser.fill("name", name);
		this.browser.click("Save");
		this.browser.waitFor(name);
	}

}

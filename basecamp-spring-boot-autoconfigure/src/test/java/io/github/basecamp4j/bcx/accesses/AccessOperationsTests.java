package io.github.basecamp4j.bcx.accesses;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.bcx.resources.Place;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AccessOperations}.
 */
class AccessOperationsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private AccessOperations accesses;

	@BeforeEach
	void setUp() {
		this.accesses = AccessOperations.create(basecamp.bcx());
	}

	@Test
	void grantInProjectLeavesOutWhatIsNotSet() {
		basecamp.stubFor(post(anyUrl()).willReturn(noContent()));
		this.accesses.grant(Place.project(605816632), new AccessGrant().withInvitations("noor@example.com"));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo("/999/api/v1/projects/605816632/accesses.json")), """
				{"email_addresses": ["noor@example.com"]}""");
	}

	@Test
	void grantInCalendarSendsEveryPerson() {
		basecamp.stubFor(post(anyUrl()).willReturn(noContent()));
		this.accesses.grant(Place.calendar(748218), new AccessGrant().withPeople(149087659, 9007199254740993L));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo("/999/api/v1/calendars/748218/accesses.json")), """
				{"ids": [149087659, 9007199254740993]}""");
	}

	@Test
	void grantKeepsItsPeopleWhenTheArraysChange() {
		long[] personIds = { 149087659 };
		String[] emailAddresses = { "noor@example.com" };
		AccessGrant grant = new AccessGrant().withPeople(personIds).withInvitations(emailAddresses);
		personIds[0] = 2;
		emailAddresses[0] = "pia@example.com";
		assertThat(grant).isEqualTo(new AccessGrant().withPeople(149087659).withInvitations("noor@example.com"));
	}

}

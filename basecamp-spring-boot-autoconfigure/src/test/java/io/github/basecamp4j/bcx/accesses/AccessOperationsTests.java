package io.github.basecamp4j.bcx.accesses;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.bcx.BcxPeople;
import io.github.basecamp4j.bcx.people.Person;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.forbidden;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link AccessOperations}.
 */
class AccessOperationsTests {

	private static final String API = "/999/api/v1";

	private static final AccessGrant TOMASZ = AccessGrant.none().withIds(149087660);

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private AccessOperations accesses;

	@BeforeEach
	void setUp() {
		this.accesses = AccessOperations.create(basecamp.bcx());
	}

	@Test
	void listInProjectReturnsTheShortFormAndWhoIsClient() {
		basecamp.stubFor(get(API + "/projects/605816632/accesses.json?page=1")
			.willReturn(BasecampServer.json(200, "bcx/accesses.json")));
		assertThat(this.accesses.listInProject(605816632)).containsExactly(ines(), tomasz());
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(API + "/projects/605816632/accesses.json?page=1")));
	}

	@Test
	void listInProjectWhenProjectIsMissingThrowsException() {
		basecamp.stubFor(get(API + "/projects/2/accesses.json?page=1").willReturn(notFound()));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.accesses.listInProject(2).toList())
			.withMessageStartingWith("GET /999/api/v1/projects/2/accesses.json: 404");
	}

	@Test
	void listInCalendarReturnsTheShortFormAndWhoIsClient() {
		basecamp.stubFor(get(API + "/calendars/748218/accesses.json?page=1")
			.willReturn(BasecampServer.json(200, "bcx/accesses.json")));
		assertThat(this.accesses.listInCalendar(748218)).containsExactly(ines(), tomasz());
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(API + "/calendars/748218/accesses.json?page=1")));
	}

	@Test
	void listInCalendarWhenCalendarIsMissingThrowsException() {
		basecamp.stubFor(get(API + "/calendars/2/accesses.json?page=1").willReturn(notFound()));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.accesses.listInCalendar(2).toList())
			.withMessageStartingWith("GET /999/api/v1/calendars/2/accesses.json: 404");
	}

	@Test
	void grantInProjectSendsIdsAndAddresses() {
		basecamp.stubFor(post(API + "/projects/605816632/accesses.json").willReturn(noContent()));
		this.accesses.grantInProject(605816632, TOMASZ.withEmailAddresses("noor@example.com", "pia@example.com"));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(API + "/projects/605816632/accesses.json")), """
				{"ids": [149087660], "email_addresses": ["noor@example.com", "pia@example.com"]}""");
	}

	@Test
	void grantInProjectLeavesOutWhatIsNotSet() {
		basecamp.stubFor(post(API + "/projects/605816632/accesses.json").willReturn(noContent()));
		this.accesses.grantInProject(605816632, AccessGrant.none().withEmailAddresses("noor@example.com"));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(API + "/projects/605816632/accesses.json")), """
				{"email_addresses": ["noor@example.com"]}""");
	}

	@Test
	void grantInProjectWhenPrincipalHasNoAccessThrowsException() {
		basecamp.stubFor(post(API + "/projects/2/accesses.json").willReturn(notFound()));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.accesses.grantInProject(2, TOMASZ))
			.withMessageStartingWith("POST /999/api/v1/projects/2/accesses.json: 404");
	}

	@Test
	void grantInCalendarSendsIds() {
		basecamp.stubFor(post(API + "/calendars/748218/accesses.json").willReturn(noContent()));
		this.accesses.grantInCalendar(748218, AccessGrant.none().withIds(149087659, 149087660));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(API + "/calendars/748218/accesses.json")), """
				{"ids": [149087659, 149087660]}""");
	}

	@Test
	void grantInCalendarWhenPrincipalHasNoAccessThrowsException() {
		basecamp.stubFor(post(API + "/calendars/2/accesses.json").willReturn(notFound()));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.accesses.grantInCalendar(2, TOMASZ))
			.withMessageStartingWith("POST /999/api/v1/calendars/2/accesses.json: 404");
	}

	@Test
	void grantToClientsInProjectSendsIdsAndAddresses() {
		basecamp.stubFor(post(API + "/projects/605816632/client_accesses.json").willReturn(noContent()));
		this.accesses.grantToClientsInProject(605816632, TOMASZ.withEmailAddresses("noor@example.com"));
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(API + "/projects/605816632/client_accesses.json")), """
				{"ids": [149087660], "email_addresses": ["noor@example.com"]}""");
	}

	@Test
	void grantToClientsInProjectWhenPrincipalHasNoAccessThrowsException() {
		basecamp.stubFor(post(API + "/projects/2/client_accesses.json").willReturn(notFound()));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.accesses.grantToClientsInProject(2, TOMASZ))
			.withMessageStartingWith("POST /999/api/v1/projects/2/client_accesses.json: 404");
	}

	@Test
	void revokeInProjectSendsNoBody() {
		basecamp.stubFor(delete(API + "/projects/605816632/accesses/149087660.json").willReturn(noContent()));
		this.accesses.revokeInProject(605816632, 149087660);
		basecamp.verifyOnly(deleteRequestedFor(urlEqualTo(API + "/projects/605816632/accesses/149087660.json"))
			.withoutHeader("Content-Type"));
	}

	@Test
	void revokeInProjectWhenNotPermittedThrowsException() {
		basecamp.stubFor(delete(API + "/projects/605816632/accesses/149087660.json").willReturn(forbidden()));
		assertThatExceptionOfType(BasecampAccessDeniedException.class)
			.isThrownBy(() -> this.accesses.revokeInProject(605816632, 149087660));
	}

	@Test
	void revokeInProjectWhenPrincipalHasNoAccessThrowsException() {
		basecamp.stubFor(delete(API + "/projects/2/accesses/149087660.json").willReturn(notFound()));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.accesses.revokeInProject(2, 149087660))
			.withMessageStartingWith("DELETE /999/api/v1/projects/2/accesses/149087660.json: 404");
	}

	@Test
	void revokeInCalendarSendsNoBody() {
		basecamp.stubFor(delete(API + "/calendars/748218/accesses/149087660.json").willReturn(noContent()));
		this.accesses.revokeInCalendar(748218, 149087660);
		basecamp.verifyOnly(deleteRequestedFor(urlEqualTo(API + "/calendars/748218/accesses/149087660.json"))
			.withoutHeader("Content-Type"));
	}

	@Test
	void revokeInCalendarWhenNotPermittedThrowsException() {
		basecamp.stubFor(delete(API + "/calendars/748218/accesses/149087660.json").willReturn(forbidden()));
		assertThatExceptionOfType(BasecampAccessDeniedException.class)
			.isThrownBy(() -> this.accesses.revokeInCalendar(748218, 149087660));
	}

	@Test
	void revokeInCalendarWhenPrincipalHasNoAccessThrowsException() {
		basecamp.stubFor(delete(API + "/calendars/2/accesses/149087660.json").willReturn(notFound()));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.accesses.revokeInCalendar(2, 149087660))
			.withMessageStartingWith("DELETE /999/api/v1/calendars/2/accesses/149087660.json: 404");
	}

	@Test
	void grantKeepsItsPeopleWhenTheListsChange() {
		List<Long> ids = new ArrayList<>(List.of(149087659L));
		List<String> addresses = new ArrayList<>(List.of("noor@example.com"));
		AccessGrant grant = new AccessGrant(ids, addresses);
		ids.clear();
		addresses.clear();
		assertThat(grant).isEqualTo(AccessGrant.none().withIds(149087659).withEmailAddresses("noor@example.com"));
	}

	private static Person ines() {
		return new Person(149087659, 982871737, "Ines Falk", "ines@harbour.example", true, false, false,
				BcxPeople.INES.avatarUrl(), BcxPeople.INES.fullsizeAvatarUrl(),
				OffsetDateTime.parse("2026-03-22T16:56:48-05:00"), OffsetDateTime.parse("2026-03-23T10:11:12-05:00"),
				"https://basecamp.com/999/api/v1/people/149087659-ines-falk.json",
				"https://basecamp.com/999/people/149087659-ines-falk", null, null);
	}

	private static Person tomasz() {
		return new Person(149087660, 982871738, "Tomasz Bielak", "tomasz@ferries.example", false, true, false,
				BcxPeople.TOMASZ.avatarUrl(), BcxPeople.TOMASZ.fullsizeAvatarUrl(),
				OffsetDateTime.parse("2026-03-24T08:00:00-05:00"), OffsetDateTime.parse("2026-03-25T09:30:00-05:00"),
				"https://basecamp.com/999/api/v1/people/149087660-tomasz-bielak.json",
				"https://basecamp.com/999/people/149087660-tomasz-bielak", null, null);
	}

}

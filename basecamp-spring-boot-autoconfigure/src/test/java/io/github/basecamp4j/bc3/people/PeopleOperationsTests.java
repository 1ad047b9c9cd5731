package io.github.basecamp4j.bc3.people;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.Bc3People;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.forbidden;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link PeopleOperations}.
 */
class PeopleOperationsTests {

	private static final String ACCESS = "/999/projects/2085958504/people/users.json";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private PeopleOperations people;

	@BeforeEach
	void setUp() {
		this.people = PeopleOperations.create(basecamp.bc3());
	}

	@Test
	void listReturnsEveryKindOfPerson() {
		basecamp.stubFor(get("/999/people.json").willReturn(BasecampServer.json(200, "bc3/people.json")));
		assertThat(this.people.list()).containsExactly(Bc3People.INES, Bc3People.INTEGRATION, Bc3People.CLIENT,
				Bc3People.TOMBSTONE, Bc3People.bare(9007199254740993L, "Jonas Ek", null));
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/people.json")));
	}

	@Test
	void listInProjectReturnsItsPeople() {
		basecamp.stubFor(
				get("/999/projects/2085958504/people.json").willReturn(BasecampServer.json(200, "bc3/people.json")));
		assertThat(this.people.listInProject(2085958504)).hasSize(5);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/projects/2085958504/people.json")));
	}

	@Test
	void listPingableReturnsPeople() {
		basecamp.stubFor(get("/999/circles/people.json").willReturn(BasecampServer.json(200, "bc3/people.json")));
		assertThat(this.people.listPingable()).hasSize(5);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/circles/people.json")));
	}

	@Test
	void getReturnsThePerson() {
		basecamp.stubFor(get("/999/people/1049715913.json").willReturn(BasecampServer.json(200, "bc3/person.json")));
		assertThat(this.people.get(1049715913)).isEqualTo(Bc3People.INES);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/people/1049715913.json")));
	}

	@Test
	void getWhenPersonIsMissingThrowsException() {
		basecamp.stubFor(get("/999/people/2.json").willReturn(notFound()));
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.people.get(2))
			.withMessageStartingWith("GET /999/people/2.json");
	}

	@Test
	void meReturnsTheProfile() {
		basecamp.stubFor(get("/999/my/profile.json").willReturn(BasecampServer.json(200, "bc3/person.json")));
		assertThat(this.people.me()).isEqualTo(Bc3People.INES);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/my/profile.json")));
	}

	@Test
	void updateMeSendsTheChanges() {
		basecamp.stubFor(put("/999/my/profile.json").willReturn(noContent()));
		this.people.updateMe(ProfileChanges.none()
			.withName("Ines Falk")
			.withEmailAddress("ines@harbour.example")
			.withTitle("Harbour master")
			.withBio(null)
			.withLocation("Gdynia")
			.withTimeZoneName("Warsaw")
			.withFirstWeekDay("Monday")
			.withTimeFormat("twenty_four_hour"));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo("/999/my/profile.json")), """
				{"name": "Ines Falk", "email_address": "ines@harbour.example", "title": "Harbour master",
				 "bio": null, "location": "Gdynia", "time_zone_name": "Warsaw", "first_week_day": "Monday",
				 "time_format": "twenty_four_hour"}""");
	}

	@Test
	void updateMeLeavesOutWhatIsNotSet() {
		basecamp.stubFor(put("/999/my/profile.json").willReturn(noContent()));
		this.people.updateMe(ProfileChanges.none().withTitle(null));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo("/999/my/profile.json")), """
				{"title": null}""");
	}

	@Test
	void updateMeWhenNotAcceptedThrowsExceptionWithFields() {
		basecamp.stubFor(put("/999/my/profile.json").willReturn(jsonResponse("""
				{"errors": {"email_address": ["is taken"]}}""", 422)));
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.people.updateMe(ProfileChanges.none().withEmailAddress("x@example.com")))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsEntry("email_address", List.of("is taken")));
	}

	@Test
	void updateAccessReturnsWhoWasGrantedAndRevoked() {
		basecamp.stubFor(put(ACCESS).willReturn(BasecampServer.json(200, "bc3/access.json")));
		AccessChanges changes = AccessChanges.none()
			.withGrant(1049715913, 9007199254740993L)
			.withRevoke(1049715922)
			.withInvitations(Invitation.of("Klara Wendt", "klara@ferry.example")
				.withTitle("Captain")
				.withCompanyName("Baltic Ferry"), Invitation.of("Jonas Ek", "jonas@ferry.example"));
		ProjectAccessResult result = this.people.updateAccess(2085958504, changes);
		assertThat(result.granted()).containsExactly(Bc3People.INES, Bc3People.CLIENT);
		assertThat(result.revoked()).containsExactly(Bc3People.TOMBSTONE);
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(ACCESS)), """
				{"grant": [1049715913, 9007199254740993], "revoke": [1049715922],
				 "create": [{"name": "Klara Wendt", "email_address": "klara@ferry.example", "title": "Captain",
				             "company_name": "Baltic Ferry"},
				            {"name": "Jonas Ek", "email_address": "jonas@ferry.example"}]}""");
	}

	@Test
	void updateAccessLeavesOutWhatIsNotSet() {
		basecamp.stubFor(put(ACCESS).willReturn(jsonResponse("{\"granted\": [], \"revoked\": []}", 200)));
		ProjectAccessResult result = this.people.updateAccess(2085958504, AccessChanges.none().withRevoke(7));
		assertThat(result.granted()).isEmpty();
		assertThat(result.revoked()).isEmpty();
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(ACCESS)), """
				{"revoke": [7]}""");
	}

	@Test
	void updateAccessWhenNotPermittedThrowsException() {
		basecamp.stubFor(put(ACCESS).willReturn(forbidden()));
		assertThatExceptionOfType(BasecampAccessDeniedException.class)
			.isThrownBy(() -> this.people.updateAccess(2085958504, AccessChanges.none().withGrant(7)));
	}

}

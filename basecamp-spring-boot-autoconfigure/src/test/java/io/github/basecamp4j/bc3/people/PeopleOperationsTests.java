package io.github.basecamp4j.bc3.people;

import java.time.DayOfWeek;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
	void listReadsPeopleOfEveryKind() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("""
				[{"id": 1049715920, "name": "Tide bot", "email_address": null, "personable_type": "Integration"},
				 {"id": 1049715921, "name": "Klara Wendt", "personable_type": "Client", "client": true,
				  "company": {"id": 1033447818, "name": "Baltic Ferry"}, "a_field_of_tomorrow": [1]},
				 {"id": 1049715922, "name": "Former colleague", "personable_type": "Tombstone"},
				 {"id": "9007199254740993", "name": "Jonas Ek"}]""")));
		assertThat(this.people.list()).extracting(Person::id, Person::personableType, Person::company)
			.containsExactly(tuple(1049715920L, "Integration", null),
					tuple(1049715921L, "Client", new Company(1033447818, "Baltic Ferry")),
					tuple(1049715922L, "Tombstone", null), tuple(9007199254740993L, null, null));
	}

	@Test
	void flagsThatAreAbsentAreUnknown() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("{\"id\": 1049715922, \"name\": \"Former colleague\"}")));
		assertThat(this.people.get(1049715922)).satisfies((person) -> {
			assertThat(person.admin()).isNull();
			assertThat(person.client()).isNull();
			assertThat(person.canPing()).isNull();
			assertThat(person.outOfOffice()).isNull();
		});
	}

	@Test
	void updateMeClearsWithTheEmptyText() {
		basecamp.stubFor(put(anyUrl()).willReturn(noContent()));
		this.people.updateMe(new ProfileChanges().withTitle(null).withFirstWeekDay(DayOfWeek.MONDAY));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo("/999/my/profile.json")), """
				{"title": "", "first_week_day": "Monday"}""");
	}

	@Test
	void updateAccessInvitesWithWhatIsKnown() {
		basecamp.stubFor(put(anyUrl()).willReturn(okJson("{}")));
		this.people.updateAccess(2085958504,
				new AccessChanges().invite(
						new Invitation("Klara Wendt", "klara@ferry.example").withCompanyName("Baltic Ferry"),
						new Invitation("Jonas Ek", "jonas@ferry.example")));
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(ACCESS)), """
				{"create": [{"name": "Klara Wendt", "email_address": "klara@ferry.example",
				             "company_name": "Baltic Ferry"},
				            {"name": "Jonas Ek", "email_address": "jonas@ferry.example"}]}""");
	}

	@Test
	void updateAccessThatChangesNothingIsAnsweredWithNobody() {
		basecamp.stubFor(put(anyUrl()).willReturn(okJson("{}")));
		ProjectAccessResult result = this.people.updateAccess(2085958504, new AccessChanges().revoke(7));
		assertThat(result.granted()).isEmpty();
		assertThat(result.revoked()).isEmpty();
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(ACCESS)), """
				{"revoke": [7]}""");
	}

}

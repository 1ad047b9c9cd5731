package io.github.basecamp4j.bcx.people;

import java.time.OffsetDateTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.bcx.BcxPeople;
import io.github.basecamp4j.bcx.common.CountBlock;
import io.github.basecamp4j.bcx.projects.Project;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.forbidden;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link PeopleOperations}.
 */
class PeopleOperationsTests {

	private static final String API = "/999/api/v1";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private PeopleOperations people;

	@BeforeEach
	void setUp() {
		this.people = PeopleOperations.create(basecamp.bcx());
	}

	@Test
	void listReturnsTheShortForm() {
		basecamp.stubFor(get(API + "/people.json?page=1").willReturn(BasecampServer.json(200, "bcx/people.json")));
		assertThat(this.people.list()).containsExactly(new Person(149087659, 982871737, "Ines Falk",
				"ines@harbour.example", true, false, true, BcxPeople.INES.avatarUrl(),
				BcxPeople.INES.fullsizeAvatarUrl(), OffsetDateTime.parse("2026-03-22T16:56:48-05:00"),
				OffsetDateTime.parse("2026-03-23T10:11:12-05:00"),
				"https://basecamp.com/999/api/v1/people/149087659-ines-falk.json",
				"https://basecamp.com/999/people/149087659-ines-falk", null, null));
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(API + "/people.json?page=1")));
	}

	@Test
	void listTrashedReturnsRemovedPeople() {
		basecamp
			.stubFor(get(API + "/people/trashed.json?page=1").willReturn(BasecampServer.json(200, "bcx/people.json")));
		assertThat(this.people.listTrashed()).hasSize(1);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(API + "/people/trashed.json?page=1")));
	}

	@Test
	void listTrashedWhenNotAdministratorThrowsException() {
		basecamp.stubFor(get(API + "/people/trashed.json?page=1").willReturn(forbidden()));
		assertThatExceptionOfType(BasecampAccessDeniedException.class)
			.isThrownBy(() -> this.people.listTrashed().toList());
	}

	@Test
	void getReturnsTheFullForm() {
		basecamp.stubFor(get(API + "/people/149087659.json").willReturn(BasecampServer.json(200, "bcx/person.json")));
		assertThat(this.people.get(149087659)).isEqualTo(ines());
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(API + "/people/149087659.json")));
	}

	@Test
	void getWhenPersonIsMissingThrowsException() {
		basecamp.stubFor(get(API + "/people/2.json").willReturn(notFound()));
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> this.people.get(2))
			.withMessageStartingWith("GET /999/api/v1/people/2.json");
	}

	@Test
	void meReturnsTheFullForm() {
		basecamp.stubFor(get(API + "/people/me.json").willReturn(BasecampServer.json(200, "bcx/person.json")));
		assertThat(this.people.me()).isEqualTo(ines());
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(API + "/people/me.json")));
	}

	@Test
	void listProjectsReturnsProjectsOfThePerson() {
		basecamp.stubFor(get(API + "/people/149087659/projects.json?page=1")
			.willReturn(BasecampServer.json(200, "bcx/projects.json")));
		assertThat(this.people.listProjects(149087659)).extracting(Project::id)
			.containsExactly(605816632L, 9007199254740993L);
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(API + "/people/149087659/projects.json?page=1")));
	}

	@Test
	void listProjectsWhenPersonIsMissingThrowsException() {
		basecamp.stubFor(get(API + "/people/2/projects.json?page=1").willReturn(notFound()));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.people.listProjects(2).toList())
			.withMessageStartingWith("GET /999/api/v1/people/2/projects.json");
	}

	@Test
	void deleteSendsNoBody() {
		basecamp.stubFor(delete(API + "/people/149087659.json").willReturn(noContent()));
		this.people.delete(149087659);
		basecamp
			.verifyOnly(deleteRequestedFor(urlEqualTo(API + "/people/149087659.json")).withoutHeader("Content-Type"));
	}

	@Test
	void deleteWhenNotPermittedThrowsException() {
		basecamp.stubFor(delete(API + "/people/149087659.json").willReturn(forbidden()));
		assertThatExceptionOfType(BasecampAccessDeniedException.class).isThrownBy(() -> this.people.delete(149087659));
	}

	private static Person ines() {
		return new Person(149087659, 982871737, "Ines Falk", "ines@harbour.example", true, null, false,
				BcxPeople.INES.avatarUrl(), BcxPeople.INES.fullsizeAvatarUrl(),
				OffsetDateTime.parse("2026-03-22T16:56:48-05:00"), OffsetDateTime.parse("2026-03-23T10:11:12-05:00"),
				null, null,
				new CountBlock(19, OffsetDateTime.parse("2026-03-23T14:00:00-05:00"),
						"https://basecamp.com/999/api/v1/people/149087659/events.json",
						"https://basecamp.com/999/people/149087659/events"),
				new CountBlock(2, OffsetDateTime.parse("2026-03-22T17:00:00.456-05:00"),
						"https://basecamp.com/999/api/v1/people/149087659/assigned_todos.json",
						"https://basecamp.com/999/people/149087659/assigned_todos"));
	}

}

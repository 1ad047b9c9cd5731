package io.github.basecamp4j.bcx.groups;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.bcx.people.Person;
import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link GroupOperations}.
 */
class GroupOperationsTests {

	private static final String GROUPS = "/999/api/v1/groups.json";

	private static final String PILOTS = "/999/api/v1/groups/261162085.json";

	private static final String NIGHT_WATCH = "/999/api/v1/groups/261162085/subgroups/1009501287.json";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private GroupOperations groups;

	@BeforeEach
	void setUp() {
		this.groups = GroupOperations.create(basecamp.bcx());
	}

	@Test
	void listTellsSubgroupsButNoMembers() {
		basecamp.stubFor(get(GROUPS + "?page=1").willReturn(okJson("""
				[{"id": 261162084, "name": "Lamplighters"},
				{"id": 261162085, "name": "Pilots", "subgroups": [{"id": 1009501287, "name": "Night watch"}]}]""")));
		assertThat(this.groups.list()).satisfiesExactly((lamplighters) -> {
			assertThat(lamplighters.subgroups()).isEmpty();
			assertThat(lamplighters.memberships()).isNull();
		}, (pilots) -> {
			assertThat(pilots.subgroups()).extracting(Subgroup::name).containsExactly("Night watch");
			assertThat(pilots.subgroups()).extracting(Subgroup::memberships).containsOnlyNulls();
		});
	}

	@Test
	void getTellsMembers() {
		basecamp.stubFor(get(PILOTS).willReturn(okJson(pilots())));
		assertThat(this.groups.get(261162085).memberships()).extracting(Person::name).containsExactly("Ines Falk");
	}

	@Test
	void createWithoutMembersSendsTheNameAlone() {
		basecamp.stubFor(post(GROUPS).willReturn(jsonResponse(pilots(), 201)));
		this.groups.create("Pilots");
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(GROUPS)), """
				{"name": "Pilots"}""");
	}

	@Test
	void createSendsMembersAsObjects() {
		basecamp.stubFor(post(GROUPS).willReturn(jsonResponse(pilots(), 201)));
		this.groups.create("Pilots", 149087659, 1071630348);
		basecamp.verifyOnly(postRequestedFor(urlEqualTo(GROUPS)), """
				{"name": "Pilots", "memberships": [{"person_id": 149087659}, {"person_id": 1071630348}]}""");
	}

	@Test
	void renameLeavesMembersAlone() {
		basecamp.stubFor(put(PILOTS).willReturn(okJson(pilots())));
		this.groups.rename(261162085, "Pilots");
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(PILOTS)), """
				{"name": "Pilots"}""");
	}

	@Test
	void addMembersLeavesTheNameAlone() {
		basecamp.stubFor(put(PILOTS).willReturn(okJson(pilots())));
		this.groups.addMembers(261162085, 149087659);
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(PILOTS)), """
				{"memberships": [{"person_id": 149087659}]}""");
	}

	@Test
	void addSubgroupMembersLeavesTheNameAlone() {
		basecamp.stubFor(put(NIGHT_WATCH).willReturn(okJson("""
				{"id": 1009501287, "name": "Night watch"}""")));
		this.groups.addSubgroupMembers(261162085, 1009501287, 149087659);
		basecamp.verifyOnly(putRequestedFor(urlEqualTo(NIGHT_WATCH)), """
				{"memberships": [{"person_id": 149087659}]}""");
	}

	@Test
	void removeSubgroupMemberNamesGroupSubgroupAndPerson() {
		String membership = "/999/api/v1/groups/261162085/subgroups/1009501287/memberships/149087659.json";
		basecamp.stubFor(delete(membership).willReturn(noContent()));
		this.groups.removeSubgroupMember(261162085, 1009501287, 149087659);
		basecamp.verifyOnly(deleteRequestedFor(urlEqualTo(membership)));
	}

	private static String pilots() {
		return """
				{"id": 261162085, "name": "Pilots", "memberships": [{"id": 149087659, "name": "Ines Falk"}]}""";
	}

}

package io.github.basecamp4j.bcx.people;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PeopleOperations}.
 */
class PeopleOperationsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private PeopleOperations people;

	@BeforeEach
	void setUp() {
		this.people = PeopleOperations.create(basecamp.bcx());
	}

	@Test
	void listLeavesOutWhatOnlyASinglePersonHas() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("[{\"id\": 149087659, \"name\": \"Ines Falk\"}]")));
		assertThat(this.people.list()).singleElement().satisfies((person) -> {
			assertThat(person.events()).isNull();
			assertThat(person.assignedTodos()).isNull();
		});
	}

	@Test
	void flagsThatAreAbsentAreUnknown() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("{\"id\": 149087659, \"name\": \"Ines Falk\"}")));
		assertThat(this.people.get(149087659)).satisfies((person) -> {
			assertThat(person.client()).isNull();
			assertThat(person.trashed()).isNull();
			assertThat(person.url()).isNull();
		});
	}

}

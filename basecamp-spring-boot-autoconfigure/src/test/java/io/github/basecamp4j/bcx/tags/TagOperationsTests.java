package io.github.basecamp4j.bcx.tags;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link TagOperations}.
 */
class TagOperationsTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private TagOperations tags;

	@BeforeEach
	void setUp() {
		this.tags = TagOperations.create(basecamp.bcx());
	}

	@Test
	void addReturnsWhenNothingIsAnswered() {
		basecamp.stubFor(post(anyUrl()).willReturn(noContent()));
		this.tags.add(605816632, 982357, "north/south");
		basecamp.verifyOnly(postRequestedFor(urlEqualTo("/999/api/v1/projects/605816632/attachments/982357/tags.json")),
				"""
						{"name": "north/south"}""");
	}

	@ParameterizedTest
	@CsvSource({ "north/south,north%2Fsouth", "spare parts,spare%20parts", "50% + 50%,50%25%20%2B%2050%25",
			"öl?,%C3%B6l%3F", "../../projects,..%2F..%2Fprojects" })
	void deleteSendsTheTagAsOneSegment(String tag, String segment) {
		basecamp.stubFor(delete(anyUrl()).willReturn(noContent()));
		this.tags.delete(tag);
		basecamp.verifyOnly(deleteRequestedFor(urlEqualTo("/999/api/v1/tags/" + segment + ".json")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", ".." })
	void deleteWhenTagIsNoneSendsNothing(String tag) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.tags.delete(tag));
		assertThat(basecamp.getAllServeEvents()).isEmpty();
	}

	@Test
	void renameInProjectNamesAnAttachmentAndTheNewName() {
		basecamp.stubFor(put(anyUrl()).willReturn(noContent()));
		this.tags.renameInProject(605816632, 982357, "plans", "drawings");
		basecamp.verifyOnly(
				putRequestedFor(urlEqualTo("/999/api/v1/projects/605816632/attachments/982357/tags/plans.json")), """
						{"name": "drawings"}""");
	}

}

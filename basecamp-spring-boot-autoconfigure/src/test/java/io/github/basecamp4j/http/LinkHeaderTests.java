package io.github.basecamp4j.http;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link LinkHeader}.
 */
class LinkHeaderTests {

	private static final String NEXT = "https://3.basecampapi.com/999/projects.json?page=2";

	@ParameterizedTest
	@ValueSource(strings = { "<" + NEXT + ">; rel=\"next\"", "<" + NEXT + ">;rel=next",
			"< " + NEXT + " > ; REL = Next ", "<https://x.example/>; rel=\"prev\", <" + NEXT + ">; rel=\"next\"",
			"<" + NEXT + ">; title=\"a, b; rel=\\\"x\\\"\"; rel=\"last next\"",
			"junk, , <" + NEXT + ">; rel='x'; rel=y,<" + NEXT + ">;;foo;rel=\tnext" })
	void nextReturnsTheTargetOfTheRelation(String header) {
		assertThat(LinkHeader.next(List.of(header))).isEqualTo(NEXT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<", "<>", "<" + NEXT, "<" + NEXT + ">", "<" + NEXT + ">; rel", "<" + NEXT + ">; rel=",
			"<" + NEXT + ">; rel=\"next", "<" + NEXT + ">; rel=\"prev\"", "<" + NEXT + ">; rel=nextish",
			"<" + NEXT + ">; rel=prev; rel=next", NEXT + "; rel=next", "<" + NEXT + ">; title=\"; rel=next\"" })
	void nextWhenThereIsNoSuchRelationReturnsNothing(String header) {
		assertThat(LinkHeader.next(List.of(header))).isNull();
	}

	@Test
	void nextReadsAllHeaders() {
		assertThat(LinkHeader.next(Arrays.asList("<https://x.example/>; rel=prev", null, "<" + NEXT + ">; rel=next")))
			.isEqualTo(NEXT);
		assertThat(LinkHeader.next(null)).isNull();
	}

}

package io.github.basecamp4j.test;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.stars.Star;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the server's stars of Basecamp 2, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class BcxStarsTests {

	@Test
	void starIsThatOfOnePersonOnAnActiveProject(BasecampServer basecamp) {
		long fair = basecamp.bcx().project("Fair").id();
		BcxClient jane = BcxTalkTests.client(basecamp, "jane");
		BcxClient john = BcxTalkTests.client(basecamp, "john");
		jane.stars().star(fair);
		assertThat(jane.stars().list()).extracting(Star::projectId).containsExactly(fair);
		assertThat(jane.projects().get(fair).starred()).isTrue();
		assertThat(john.stars().list()).isEmpty();
		assertThat(john.projects().get(fair).starred()).isFalse();
		jane.projects().archive(fair);
		assertThat(jane.stars().list()).isEmpty();
		jane.projects().unarchive(fair);
		jane.stars().unstar(fair);
		assertThat(jane.stars().list()).isEmpty();
	}

}

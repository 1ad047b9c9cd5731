package io.github.basecamp4j.test.ledger;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import io.github.basecamp4j.test.AutoConfigureBasecamp;
import io.github.basecamp4j.test.BasecampServer;
import io.github.basecamp4j.test.WithBasecampUser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AutoConfigureBasecamp} in a slice.
 */
@WebMvcTest
@AutoConfigureBasecamp
class SliceTests {

	@Test
	@WithBasecampUser
	void operationsComeAlong(@Autowired MockMvcTester mvc, @Autowired BasecampServer basecamp) {
		basecamp.bcx().project("Fair");
		assertThat(mvc.get().uri("/projects")).bodyJson().isEqualTo("[\"Fair\"]");
	}

}

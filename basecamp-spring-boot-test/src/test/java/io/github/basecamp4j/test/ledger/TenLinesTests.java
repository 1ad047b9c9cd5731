package io.github.basecamp4j.test.ledger;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import io.github.basecamp4j.test.AutoConfigureBasecamp;
import io.github.basecamp4j.test.BasecampRequest;
import io.github.basecamp4j.test.BasecampServer;
import io.github.basecamp4j.test.WithBasecampUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * A test as applications write it.
 */
@SpringBootTest
@AutoConfigureMockMvc
@AutoConfigureBasecamp
class TenLinesTests {

	@Test
	@WithBasecampUser("jane")
	void reportIsWrittenIntoTheProject(@Autowired MockMvcTester mvc, @Autowired BasecampServer basecamp) {
		long fair = basecamp.bcx().project("Fair").id();
		assertThat(mvc.post().uri("/reports?project={id}", fair).with(csrf())).hasStatusOk();
		BasecampRequest report = basecamp.requests().get(0);
		assertThat(report.line()).isEqualTo("POST /projects/" + fair + "/documents.json");
		assertThat(report.principal()).isEqualTo("jane");
		assertThat(report.body()).contains("\"title\":\"Report\"");
	}

}

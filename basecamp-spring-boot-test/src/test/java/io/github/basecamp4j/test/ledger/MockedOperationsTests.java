package io.github.basecamp4j.test.ledger;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bcx.projects.Project;
import io.github.basecamp4j.bcx.projects.ProjectOperations;
import io.github.basecamp4j.http.json.BasecampJson;
import io.github.basecamp4j.test.AutoConfigureBasecamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

/**
 * Tests for operations that are mock objects.
 */
@SpringBootTest
@AutoConfigureMockMvc
@AutoConfigureBasecamp
class MockedOperationsTests {

	@MockitoBean
	private ProjectOperations projects;

	@Test
	@WithMockUser
	void operationsCanBeMocked(@Autowired MockMvcTester mvc) {
		given(this.projects.list()).willReturn(Paged.of(BasecampJson.read(Project.class, """
				{"name": "Fair"}""")));
		assertThat(mvc.get().uri("/projects")).bodyJson().isEqualTo("[\"Fair\"]");
	}

}

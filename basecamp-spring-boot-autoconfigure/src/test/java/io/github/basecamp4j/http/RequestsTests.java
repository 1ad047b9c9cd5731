package io.github.basecamp4j.http;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpMethod;

import io.github.basecamp4j.http.ApiRequest.Binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link Requests}.
 */
class RequestsTests {

	private final Requests requests = new Requests(BasecampApi.bc3(BasecampApi.BC3_BASE_URL));

	@Test
	void createPutsVariablesBehindTheAccount() {
		assertThat(create("/projects/{projectId}.json?status={status}", 7L, "a/b&c").uri())
			.hasToString("https://3.basecampapi.com/999/projects/7.json?status=a%2Fb%26c");
	}

	@Test
	void createWhenPathHasNoSlashThrowsException() {
		assertThatIllegalArgumentException().isThrownBy(() -> create("1/projects.json"))
			.withMessageContaining("'1/projects.json'");
	}

	@Test
	void createWhenVariableDoesNotEndThrowsException() {
		assertThatIllegalArgumentException().isThrownBy(() -> create("/projects/{projectId", 7L))
			.withMessageContaining("/projects/{projectId'");
	}

	private ApiRequest create(String path, Object... variables) {
		return this.requests.create(HttpMethod.GET, path, null, true, new Binding("jane", 999L), variables);
	}

}

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
		assertThat(create(request("/projects/{projectId}.json", 7L).query("status", "a/b&c")).uri())
			.hasToString("https://3.basecampapi.com/999/projects/7.json?status=a%2Fb%26c");
	}

	@Test
	void createWhenPathHasNoSlashThrowsException() {
		assertThatIllegalArgumentException().isThrownBy(() -> create(request("1/projects.json")))
			.withMessageContaining("'1/projects.json'");
	}

	@Test
	void createWhenVariableDoesNotEndThrowsException() {
		assertThatIllegalArgumentException().isThrownBy(() -> create(request("/projects/{projectId", 7L)))
			.withMessageContaining("/projects/{projectId'");
	}

	private ApiRequest create(Request request) {
		return this.requests.create(request, new Binding("jane", 999L));
	}

	private static Request request(String path, Object... variables) {
		return new Request(null, HttpMethod.GET, path, variables);
	}

}

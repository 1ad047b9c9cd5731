package io.github.basecamp4j.http;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpMethod;

import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.http.ApiRequest.Binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link OriginGuard}.
 */
class OriginGuardTests {

	private final OriginGuard guard = new OriginGuard(BasecampApi.bc3(BasecampApi.BC3_BASE_URL));

	private final ApiRequest request = new ApiRequest(HttpMethod.GET,
			URI.create("https://3.basecampapi.com/999/projects.json"), "/{account}/projects.json", null,
			new Binding("jane", 999L), true);

	@ParameterizedTest
	@CsvSource({
			"https://3.basecampapi.com/999/projects.json?page=2, https://3.basecampapi.com/999/projects.json?page=2",
			"HTTPS://3.BasecampAPI.com:443/999/x, HTTPS://3.BasecampAPI.com:443/999/x",
			"/999/projects.json?page=2, https://3.basecampapi.com/999/projects.json?page=2",
			"projects.json?page=2, https://3.basecampapi.com/999/projects.json?page=2",
			"?page=2, https://3.basecampapi.com/999/projects.json?page=2",
			"/999/a..b/c.json;v=1?page=2, https://3.basecampapi.com/999/a..b/c.json;v=1?page=2" })
	void followWhenLinkStaysInTheAccountReturnsItsAddress(String link, String target) {
		assertThat(this.guard.follow(this.request, link)).hasToString(target);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/999/x", "http://3.basecampapi.com/999/x", "//evil.example/999/x",
			"https://3.basecampapi.com:8443/999/x", "https://3.basecampapi.com:0/999/x",
			"http://3.basecampapi.com:443/999/x", "https://3.basecampapi.com@evil.example/999/x",
			"https://jane@3.basecampapi.com/999/x", "https://3.basecampapi.com.evil.example/999/x",
			"https://3.basecampapi.com/1000/x", "https://3.basecampapi.com/9990/x", "https://3.basecampapi.com/999",
			"https://3.basecampapi.com/999/../1000/x", "https://3.basecampapi.com/999/%2E%2e/1000/x",
			"https://3.basecampapi.com/999/.%2e/1000/x", "https://3.basecampapi.com/999/..%2f1000/x",
			"https://3.basecampapi.com/999/x%2F..%2F..%2f1000/x", "https://3.basecampapi.com/999/..%5c1000/x",
			"https://3.basecampapi.com/999/x%5C%2e%2E/1000/x", "https://3.basecampapi.com/999/..;/1000/x",
			"https://3.basecampapi.com/999/..;a=b/1000/x", "https://3.basecampapi.com/999/..%3B/1000/x",
			"javascript:alert(1)", "https://[", "https:///999/x", "https://3.basecampapi.com\\@evil.example/999/x" })
	void followWhenLinkLeavesTheAccountThrowsException(String link) {
		assertThatExceptionOfType(BasecampInvalidResponseException.class)
			.isThrownBy(() -> this.guard.follow(this.request, link))
			.withMessageStartingWith("GET /999/projects.json")
			.withMessageNotContaining("evil");
	}

	@Test
	void followKnowsThePortThatHttpStandsFor() {
		OriginGuard local = new OriginGuard(BasecampApi.bc3(URI.create("http://localhost")));
		ApiRequest first = new ApiRequest(HttpMethod.GET, URI.create("http://localhost/999/projects.json"),
				"/{account}/projects.json", null, new Binding("jane", 999L), true);
		assertThat(local.follow(first, "http://localhost:80/999/x")).hasToString("http://localhost:80/999/x");
		assertThatExceptionOfType(BasecampInvalidResponseException.class)
			.isThrownBy(() -> local.follow(first, "http://localhost:443/999/x"));
	}

	@Test
	void checkWhenAddressIsElsewhereThrowsException() {
		OriginGuard launchpad = new OriginGuard(BasecampApi.launchpad(BasecampApi.LAUNCHPAD_BASE_URL));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> launchpad.check(URI.create("https://launchpad.37signals.com.evil.example/x")));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> launchpad.check(URI.create("https://launchpad.37signals.com@evil.example/x")));
		URI home = URI.create("https://launchpad.37signals.com/authorization.json");
		assertThat(launchpad.check(home)).isSameAs(home);
	}

}

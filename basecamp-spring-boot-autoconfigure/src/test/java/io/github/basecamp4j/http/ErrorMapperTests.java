package io.github.basecamp4j.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

import io.github.basecamp4j.BasecampApiException;
import io.github.basecamp4j.BasecampRateLimitException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.http.ApiRequest.Binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link ErrorMapper}.
 */
class ErrorMapperTests {

	private static final String PREFIX = "POST /999/items.json: 422 not accepted";

	private final HttpHeaders headers = new HttpHeaders();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "{\"error\":\"Name is taken\"}|Name is taken",
			"{\"error\":\"Taken\",\"message\":\"Choose another\"}|Taken; Choose another",
			"{\"message\":\"Choose another\"}|Choose another", "{\"errors\":\"Taken\"}|Taken",
			"{\"errors\":[\"Taken\",\"Too long\"]}|Taken; Too long", "[\"Taken\",\"Too long\"]|Taken; Too long",
			"\"Taken\"|Taken", "Taken by\u0007 another|Taken by another",
			"{\"errors\":{\"title\":[\"is long\",\"is odd\"],\"name\":[\"is taken\"]}}|name is taken; title is long, is odd",
			"{\"title\":\"is long\",\"name\":[\"is taken\"]}|name is taken; title is long",
			"{\"error\":\"Bad\",\"errors\":{\"name\":[\"is taken\"]}}|Bad; name is taken" })
	void messageTellsWhatBasecampSays(String body, String detail) {
		assertThat(map(422, body)).hasMessage(PREFIX + ": " + detail);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{}", "[]", "null", "17", "{\"error\":null}", "{\"error\":{\"a\":1}}", "{\"na" })
	void messageWhenBasecampSaysNothingUsefulIsShort(String body) {
		this.headers.set(HttpHeaders.CONTENT_TYPE, "application/json");
		assertThat(map(422, body).getMessage()).startsWith(PREFIX).doesNotContain("{", "null");
	}

	@Test
	void complaintsAboutAFieldThatIsCalledMessageAreKept() {
		BasecampValidationException framed = (BasecampValidationException) map(422,
				"{\"message\":\"Bad\",\"errors\":{\"message\":\"is long\"}}");
		assertThat(framed.fieldErrors()).containsExactly(Map.entry("message", List.of("is long")));
		BasecampValidationException bare = (BasecampValidationException) map(422, "{\"message\":[\"is long\"]}");
		assertThat(bare.fieldErrors()).containsExactly(Map.entry("message", List.of("is long")));
		assertThat(bare).hasMessage(PREFIX + ": message is long");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"message\":\"Bad\"}", "{\"error\":\"Bad\",\"name\":[\"x\"]}", "{\"errors\":[\"Bad\"]}",
			"[\"Bad\"]", "Bad" })
	void fieldErrorsAreEmptyWhereNoFieldIsNamed(String body) {
		assertThat(((BasecampValidationException) map(422, body)).fieldErrors()).isEmpty();
	}

	@Test
	void messageWithoutContentTypeIsShownIfItIsText() {
		assertThat(map(422, "17")).hasMessage(PREFIX);
		assertThat(map(422, "Bad")).hasMessage(PREFIX + ": Bad");
		this.headers.set(HttpHeaders.CONTENT_TYPE, "application/octet-stream");
		assertThat(map(422, "Bad")).hasMessage(PREFIX);
	}

	@Test
	void messageKeepsWebPagesOut() {
		this.headers.set(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8");
		assertThat(map(422, "<html>private words</html>")).hasMessage(PREFIX);
		this.headers.clear();
		assertThat(map(422, "<html>private words</html>")).hasMessage(PREFIX);
	}

	@Test
	void fieldErrorsAreUntouchedAndUnmodifiable() {
		String complaint = "is\u0007 " + "long ".repeat(300);
		BasecampValidationException ex = (BasecampValidationException) map(422,
				"{\"errors\":{\"title\":[\"" + complaint.replace("\u0007", "\\u0007") + "\",7],\"name\":\"odd\"}}");
		assertThat(ex.fieldErrors()).containsExactly(Map.entry("title", List.of(complaint, "7")),
				Map.entry("name", List.of("odd")));
		assertThat(ex.getMessage()).hasSizeLessThan(600).doesNotContain("\u0007");
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> ex.fieldErrors().clear());
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> ex.fieldErrors().get("title").clear());
	}

	@Test
	void messageHasRequestIdAndNoToken() {
		this.headers.set("X-Request-Id", "abc-1");
		BasecampApiException ex = map(403, "{\"error\":\"s3cr3t is no good\"}");
		assertThat(ex).hasMessageEndingWith(": *** is no good (request abc-1)");
		assertThat(ex.requestId()).isEqualTo("abc-1");
		assertThat(ex.path()).isEqualTo("/999/items.json");
	}

	@Test
	void retryAfterIsRead() {
		this.headers.set(HttpHeaders.RETRY_AFTER, "Mon, 23 Mar 2026 18:55:53 GMT");
		assertThat(((BasecampRateLimitException) map(429, "")).retryAfter()).isEqualTo(Duration.ofSeconds(10));
	}

	private BasecampApiException map(int status, String body) {
		ApiRequest request = new ApiRequest(HttpMethod.POST,
				URI.create("https://3.basecampapi.com/999/items.json?page=2"), "/{account}/items.json", null,
				new Binding("jane", 999L), false);
		return ErrorMapper.map(request, status, this.headers, body.getBytes(StandardCharsets.UTF_8), "s3cr3t",
				FakeTime.START);
	}

}

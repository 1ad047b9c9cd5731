package io.github.basecamp4j.bcx.events;

import java.time.OffsetDateTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link EventOperations}.
 */
class EventOperationsTests {

	private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-03-24T12:00:00+01:00");

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private EventOperations events;

	@BeforeEach
	void setUp() {
		this.events = EventOperations.create(basecamp.bcx());
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("[]")));
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-24T12:00:00+01:00, 2026-03-24T12%3A00%3A00%2B01%3A00",
			"2026-03-24T11:00:39-05:00, 2026-03-24T11%3A00%3A39-05%3A00",
			"2026-03-24T11:00:00Z, 2026-03-24T11%3A00%3A00Z" })
	void listSinceATimeSendsItWithSecondsAndItsOffset(OffsetDateTime since, String sent) {
		assertThat(this.events.list(since)).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo("/999/api/v1/events.json?since=" + sent + "&page=1")));
	}

	@Test
	void listInProjectSinceATimeSendsIt() {
		assertThat(this.events.listInProject(605816632, NOON)).isEmpty();
		basecamp.verifyOnly(getRequestedFor(urlEqualTo(
				"/999/api/v1/projects/605816632/events.json?since=2026-03-24T12%3A00%3A00%2B01%3A00&page=1")));
	}

	@Test
	void listOfPersonSinceATimeSendsIt() {
		assertThat(this.events.listOfPerson(149087659, NOON)).isEmpty();
		basecamp.verifyOnly(getRequestedFor(
				urlEqualTo("/999/api/v1/people/149087659/events.json?since=2026-03-24T12%3A00%3A00%2B01%3A00&page=1")));
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-24T11:00:50-05:00, 2026-03-24T11%3A00%3A50-05%3A00",
			"2026-03-24T11:00:50.123+01:00, 2026-03-24T11%3A00%3A50.123%2B01%3A00" })
	void listSinceTheLatestEventAsksForItsTimeAsBasecampWroteIt(String createdAt, String sent) {
		basecamp.stubFor(get("/999/api/v1/events.json?page=1").willReturn(okJson("""
				[{"id": 1054456336, "created_at": "%s"}, {"id": 1054456334}]""".formatted(createdAt))));
		Event latest = this.events.list().iterator().next();
		assertThat(this.events.list(latest.createdAt())).isEmpty();
		basecamp.verify(getRequestedFor(urlEqualTo("/999/api/v1/events.json?since=" + sent + "&page=1")));
	}

	@Test
	void listTellsCommentsFromWhatHasNoText() {
		basecamp.stubFor(get(anyUrl()).willReturn(okJson("""
				[{"id": 1054456336, "action": "commented on", "attachments": [], "excerpt": "Oil &amp; wicks",
				"raw_excerpt": "Oil & wicks", "html_url": "https://basecamp.com/999/projects/1/todos/2"},
				{"id": 1054456334, "action": "created a to-do list<span>:</span>"}]""")));
		assertThat(this.events.list()).satisfiesExactly((comment) -> {
			assertThat(comment.excerpt()).isEqualTo("Oil &amp; wicks");
			assertThat(comment.rawExcerpt()).isEqualTo("Oil & wicks");
			assertThat(comment.attachments()).isEmpty();
			assertThat(comment.appUrl()).isEqualTo("https://basecamp.com/999/projects/1/todos/2");
		}, (other) -> {
			assertThat(other.excerpt()).isNull();
			assertThat(other.attachments()).isNull();
		});
	}

}

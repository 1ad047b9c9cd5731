package io.github.basecamp4j.bc3.reports;

import java.time.LocalDate;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.test.BasecampServer;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TimelineOperations}.
 */
class TimelineOperationsTests {

	private static final String PROGRESS = "/999/reports/progress.json";

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	private TimelineOperations timeline;

	@BeforeEach
	void setUp() {
		this.timeline = TimelineOperations.create(basecamp.bc3());
	}

	@Test
	void listWhileNewAsksForNoPageBehindTheLastEventThatIsKnown() {
		basecamp.stubFor(get(PROGRESS).willReturn(page("[{\"id\": 9}, {\"id\": 8}]", PROGRESS + "?page=2")));
		basecamp
			.stubFor(get(PROGRESS + "?page=2").willReturn(page("[{\"id\": 7}, {\"id\": 6}]", PROGRESS + "?page=3")));
		assertThat(this.timeline.list().stream().takeWhile((event) -> event.id() > 6)).extracting(TimelineEvent::id)
			.containsExactly(9L, 8L, 7L);
		basecamp.verify(0, getRequestedFor(urlEqualTo(PROGRESS + "?page=3")));
	}

	@Test
	void listOfPersonFollowsTheLinksOfAListInsideAnObject() {
		String path = "/999/reports/users/progress/41.json";
		basecamp.stubFor(
				get(path).willReturn(page("{\"person\": {\"id\": 41}, \"events\": [{\"id\": 9}]}", path + "?page=2")));
		basecamp
			.stubFor(get(path + "?page=2").willReturn(okJson("{\"person\": {\"id\": 41}, \"events\": [{\"id\": 8}]}")));
		assertThat(this.timeline.listOfPerson(41)).extracting(TimelineEvent::id).containsExactly(9L, 8L);
	}

	@Test
	void listInProjectReadsAnEventThatHasNoRecording() {
		basecamp.stubFor(get("/999/projects/2/timeline.json").willReturn(okJson("""
				[{"id": 9, "kind": "project_access_changed", "target": null, "summary_excerpt": null,
				  "bucket": {"id": 2, "name": "Lighthouse", "app_url": "https://3.basecamp.com/999/projects/2"}}]""")));
		assertThat(this.timeline.listInProject(2)).singleElement().satisfies((event) -> {
			assertThat(event.url()).isNull();
			assertThat(event.target()).isNull();
			assertThat(event.bucket().type()).isNull();
			assertThat(event.bucket().name()).isEqualTo("Lighthouse");
			assertThat(event.attachments()).isEmpty();
		});
	}

	@Test
	void listReadsDaysOfAnEntryThatTakesWholeDays() {
		basecamp.stubFor(get(PROGRESS).willReturn(okJson("""
				[{"id": 9, "kind": "schedule_entry_created",
				  "data": {"all_day": true, "starts_at": "2026-03-14", "ends_at": null}}]""")));
		TimelineEvent.Data data = this.timeline.list().toList().get(0).data();
		assertThat(data.startsAt()).isEqualTo(LocalDate.of(2026, 3, 14));
		assertThat(data.endsAt()).isNull();
	}

	private static ResponseDefinitionBuilder page(String body, String next) {
		return okJson(body).withHeader("Link", "<" + basecamp.baseUrl() + next + ">; rel=\"next\"");
	}

}

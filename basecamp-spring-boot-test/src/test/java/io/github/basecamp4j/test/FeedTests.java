package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import io.github.basecamp4j.test.Account.Document;
import io.github.basecamp4j.test.Account.Project;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what is told of what happens in an account.
 */
class FeedTests {

	private static final OffsetDateTime NOON = OffsetDateTime.of(2026, 5, 1, 12, 0, 0, 0, ZoneOffset.UTC);

	private final Directory directory = Seed.nothing();

	private final Account account = this.directory.first("bc3");

	private final Project fair = this.account.addProject("Fair", NOON);

	private final Document plan = this.account.addDocument(this.fair, "Plan", "", NOON);

	@Test
	void whatHappenedIsToldAndChangesTheProject() {
		this.account.happened("content_changed", this.plan, NOON.plusHours(1));
		assertThat(this.account.feed.events()).singleElement().satisfies((event) -> {
			assertThat(event.action()).isEqualTo("content_changed");
			assertThat(event.recording()).isSameAs(this.plan);
			assertThat(event.creator()).isSameAs(this.account.me());
		});
		assertThat(this.fair.updatedAt).isEqualTo(NOON.plusHours(1));
	}

	@Test
	void nothingIsToldOfDrafts() {
		this.plan.status = "drafted";
		this.account.happened("created", this.plan, NOON.plusHours(1));
		assertThat(this.account.feed.events()).isEmpty();
	}

}

package io.github.basecamp4j.test;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;

import org.junit.jupiter.api.Test;

import io.github.basecamp4j.test.Clientside.Approval;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CheckinsSeed} and {@link PostSeed}.
 */
class CheckinsSeedTests {

	private static final OffsetDateTime NOW = OffsetDateTime.of(2031, 3, 4, 15, 16, 17, 0, ZoneOffset.UTC);

	private final Account account = Seed.plant(Clock.fixed(Instant.from(NOW), ZoneOffset.UTC)).first("bc3");

	private final Collection<Project> projects = this.account.projects.values();

	@Test
	void somethingIsAskedAndAnsweredInEachProject() {
		assertThat(this.projects).isNotEmpty()
			.allSatisfy((project) -> assertThat(project.questions.stream()).isNotEmpty()
				.allSatisfy((question) -> assertThat(question.answers).isNotEmpty()));
	}

	@Test
	void fewQuestionsWaitForTheOwner() {
		assertThat(this.projects.stream()
			.flatMap((project) -> project.questions.stream())
			.filter((question) -> question.waitsSince(this.account.me(), NOW) != null)).hasSizeBetween(1, 5);
	}

	@Test
	void someProjectsHavePostAndClients() {
		assertThat(this.projects).anyMatch((project) -> project.forwards.stream().findAny().isPresent());
		assertThat(this.projects.stream().flatMap((project) -> project.clientside.active(Approval.class)))
			.extracting(Approval::approvalStatus)
			.contains("pending", "approved", "disapproved");
	}

}

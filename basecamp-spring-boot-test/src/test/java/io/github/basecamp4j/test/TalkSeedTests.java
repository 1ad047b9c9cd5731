package io.github.basecamp4j.test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import io.github.basecamp4j.test.Todos.Todo;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TalkSeed}.
 */
class TalkSeedTests {

	private static final OffsetDateTime NOW = OffsetDateTime.of(2031, 3, 4, 15, 16, 17, 0, ZoneOffset.UTC);

	private final Account account = Seed.plant(Clock.fixed(Instant.from(NOW), ZoneOffset.UTC)).first("bc3");

	private final Collection<Project> projects = this.account.projects.values();

	@Test
	void somethingGoesOnInEachProject() {
		assertThat(this.projects).isNotEmpty().allSatisfy((project) -> {
			assertThat(project.messages.stream()).isNotEmpty();
			assertThat(project.messages.stream().mapToLong(Recording::commentsCount).sum()).isPositive();
			assertThat(project.todos.todos()).anyMatch(Todo::isCompleted).anyMatch((todo) -> !todo.isCompleted());
			assertThat(project.schedule.entries()).hasSizeGreaterThan(2);
			assertThat(project.campfire.lines()).hasSizeGreaterThan(2);
		});
	}

	@Test
	void appointmentsAndDueDatesLieAroundThePresent() {
		LocalDate today = NOW.toLocalDate();
		assertThat(this.projects.stream().flatMap((project) -> project.todos.todos()).map((todo) -> todo.dueOn))
			.filteredOn(Objects::nonNull)
			.anyMatch(today::isAfter)
			.anyMatch(today::isBefore)
			.anyMatch(today::isEqual);
		assertThat(this.projects.stream().flatMap((project) -> project.schedule.entries()))
			.anyMatch((entry) -> Schedule.start(entry.startsAt).isBefore(NOW))
			.anyMatch((entry) -> Schedule.start(entry.startsAt).isAfter(NOW))
			.anyMatch(Schedule.Entry::isAllDay);
	}

	@Test
	void nothingWasDoneInTheFuture() {
		assertThat(this.projects.stream().flatMap(Project::recordings)).allSatisfy((recording) -> {
			assertThat(recording.updatedAt).isBeforeOrEqualTo(NOW);
			assertThat(recording.comments).allSatisfy((comment) -> assertThat(comment.createdAt).isBefore(NOW));
		});
	}

}

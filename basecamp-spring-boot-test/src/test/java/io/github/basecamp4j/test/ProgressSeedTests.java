package io.github.basecamp4j.test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for how far the demo's projects are.
 */
class ProgressSeedTests {

	private static final OffsetDateTime NOW = OffsetDateTime.of(2031, 3, 4, 15, 16, 17, 0, ZoneOffset.UTC);

	private final Account account = Seed.plant(Clock.fixed(Instant.from(NOW), ZoneOffset.UTC)).first("bc3");

	private final Collection<Project> projects = this.account.projects.values();

	@Test
	void someProjectsAreAtRisk() {
		assertThat(this.projects).extracting((project) -> project.gauge.safety()).contains(0, 1, 2, 3);
		assertThat(this.projects).filteredOn((project) -> project.gauge.enabled)
			.allSatisfy((project) -> assertThat(project.gauge.needle(0)).isNotNull());
	}

	@Test
	void timeWasSpentInTheLastMonth() {
		assertThat(Timesheet.entries(this.projects.stream())).hasSizeGreaterThan(this.projects.size())
			.allSatisfy(
					(entry) -> assertThat(entry.date).isBetween(NOW.toLocalDate().minusMonths(1), NOW.toLocalDate()));
	}

	@Test
	void someListsAreOnTheHillAndEachProjectHasGroup() {
		assertThat(this.projects).allSatisfy((project) -> assertThat(project.todos.lists())
			.anySatisfy((list) -> assertThat(list.groups).isNotEmpty()));
		assertThat(this.projects.stream().flatMap((project) -> project.todos.lists()))
			.filteredOn((list) -> list.hillPosition != null)
			.isNotEmpty()
			.allSatisfy((list) -> assertThat(list.hillPosition).isBetween(0, 100));
	}

	@Test
	void daysBeforeAndAfterTodayAreMarked() {
		LocalDate today = NOW.toLocalDate();
		assertThat(this.account.lineup.values()).extracting(LineupMarker::date)
			.anyMatch(today::isAfter)
			.anyMatch(today::isBefore);
	}

	@Test
	void foldersHaveProjects() {
		assertThat(this.account.desk().folders.values()).hasSize(2)
			.allSatisfy((folder) -> assertThat(folder.projects()).isNotEmpty());
	}

}

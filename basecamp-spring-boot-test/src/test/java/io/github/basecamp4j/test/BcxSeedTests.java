package io.github.basecamp4j.test;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.events.Event;
import io.github.basecamp4j.bcx.projects.Project;
import io.github.basecamp4j.bcx.resources.Place;
import io.github.basecamp4j.bcx.todos.Todo;
import io.github.basecamp4j.http.BasecampApi;
import io.github.basecamp4j.http.BasecampRestClient;
import io.github.basecamp4j.http.ClientSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the account to look at is alive.
 */
class BcxSeedTests {

	private BasecampServer basecamp;

	private BcxClient bcx;

	@BeforeEach
	void start() throws IOException {
		this.basecamp = BasecampServer.startSeeded(0);
		String token = new ServerClient(this.basecamp.baseUrl()).connect();
		this.bcx = new BcxClient(BasecampRestClient.create(BasecampApi.bcx(this.basecamp.baseUrl()),
				RestClient.builder(), ClientSettings.of("Tests (tests@example.com)"), AccessTokenProvider.fixed(token),
				(product, principalName) -> 1942318L));
	}

	@AfterEach
	void stop() {
		this.basecamp.close();
	}

	@Test
	void eachProjectHasSomethingOfEverything() {
		for (Project listed : this.bcx.projects().list()) {
			Project project = this.bcx.projects().get(listed.id());
			assertThat(project.topics().count()).as(project.name()).isPositive();
			assertThat(project.calendarEvents().count()).as(project.name()).isPositive();
			assertThat(project.todolists().remainingCount()).as(project.name()).isPositive();
			assertThat(this.bcx.topics().listInProject(project.id())).as(project.name())
				.hasSize(project.topics().count());
			assertThat(this.bcx.calendarEvents().listUpcoming(Place.project(project.id()))).as(project.name())
				.isNotEmpty();
		}
	}

	@Test
	void todosAreCompletedDueAndLate() {
		long project = this.bcx.projects().list().iterator().next().id();
		LocalDate today = LocalDate.now();
		assertThat(this.bcx.todos().listCompletedInProject(project)).isNotEmpty();
		List<Todo> remaining = this.bcx.todos().listRemainingInProject(project).toList();
		assertThat(remaining).extracting(Todo::commentsCount).contains(1);
		assertThat(remaining).filteredOn((todo) -> todo.dueOn() != null)
			.isNotEmpty()
			.allSatisfy((todo) -> assertThat(todo.dueOn()).isBetween(today.minusDays(10), today.plusDays(10)));
	}

	@Test
	void logIsInOrderAndInThePast() {
		List<Event> events = this.bcx.events().list().page(1).elements();
		assertThat(events).hasSize(50);
		assertThat(events).extracting(Event::createdAt).isSortedAccordingTo((a, b) -> b.compareTo(a));
		assertThat(events.get(0).createdAt()).isBetween(OffsetDateTime.now().minusDays(3), OffsetDateTime.now());
	}

	@Test
	void calendarsHaveEventsAroundThePresent() {
		assertThat(this.bcx.calendars().list()).hasSize(2);
		assertThat(this.bcx.calendarEvents().list(LocalDate.now().minusDays(14))).hasSizeGreaterThan(100)
			.anySatisfy((event) -> assertThat(event.recurrence()).isNotNull());
	}

}

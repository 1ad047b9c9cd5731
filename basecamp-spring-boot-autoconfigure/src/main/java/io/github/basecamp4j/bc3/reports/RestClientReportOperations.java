package io.github.basecamp4j.bc3.reports;

import java.time.LocalDate;
import java.util.List;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link ReportOperations} over HTTP.
 */
final class RestClientReportOperations implements ReportOperations {

	private final BasecampRestClient client;

	RestClientReportOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public UpcomingSchedule getUpcoming(LocalDate from, LocalDate to) {
		return this.client.get("/reports/schedules/upcoming.json")
			.query("window_starts_on", from)
			.query("window_ends_on", to)
			.as(UpcomingSchedule.class);
	}

	@Override
	public List<Person> listAssignablePeople() {
		return this.client.get("/reports/todos/assigned.json").asList(Person.class);
	}

	@Override
	public AssignedTodos getAssigned(long personId) {
		return this.client.get("/reports/todos/assigned/{personId}.json", personId).as(AssignedTodos.class);
	}

	@Override
	public AssignedTodos getAssigned(long personId, AssignedTodosGrouping grouping) {
		return this.client.get("/reports/todos/assigned/{personId}.json", personId)
			.query("group_by", grouping)
			.as(AssignedTodos.class);
	}

	@Override
	public OverdueTodos getOverdue() {
		return this.client.get("/reports/todos/overdue.json").as(OverdueTodos.class);
	}

}

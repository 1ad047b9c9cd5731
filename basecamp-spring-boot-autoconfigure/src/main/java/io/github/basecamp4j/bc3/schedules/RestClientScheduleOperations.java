package io.github.basecamp4j.bc3.schedules;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link ScheduleOperations} over HTTP.
 */
final class RestClientScheduleOperations implements ScheduleOperations {

	private final BasecampRestClient client;

	RestClientScheduleOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Schedule get(long scheduleId) {
		return this.client.get("/schedules/{scheduleId}.json", scheduleId).as(Schedule.class);
	}

	@Override
	public Schedule setIncludeDueAssignments(long scheduleId, boolean includeDueAssignments) {
		return this.client.put("/schedules/{scheduleId}.json", scheduleId)
			.field("include_due_assignments", includeDueAssignments)
			.as(Schedule.class);
	}

}

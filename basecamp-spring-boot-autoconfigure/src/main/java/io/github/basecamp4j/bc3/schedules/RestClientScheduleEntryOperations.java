package io.github.basecamp4j.bc3.schedules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.recordings.RecordingStatus;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link ScheduleEntryOperations} over HTTP.
 */
final class RestClientScheduleEntryOperations implements ScheduleEntryOperations {

	private final BasecampRestClient client;

	RestClientScheduleEntryOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<ScheduleEntry> list(long scheduleId) {
		return this.client.get("/schedules/{scheduleId}/entries.json", scheduleId).asPages(ScheduleEntry.class);
	}

	@Override
	public Paged<ScheduleEntry> list(long scheduleId, RecordingStatus status) {
		return this.client.get("/schedules/{scheduleId}/entries.json", scheduleId)
			.query("status", status)
			.asPages(ScheduleEntry.class);
	}

	@Override
	public ScheduleEntry get(long entryId) {
		return this.client.get("/schedule_entries/{entryId}.json", entryId).as(ScheduleEntry.class);
	}

	@Override
	public ScheduleEntry getOccurrence(long entryId, LocalDate date) {
		return this.client
			.get("/schedule_entries/{entryId}/occurrences/{date}.json", entryId,
					date.format(DateTimeFormatter.BASIC_ISO_DATE))
			.as(ScheduleEntry.class);
	}

	@Override
	public ScheduleEntry create(long scheduleId, String summary, EntryTime time, ScheduleEntryFields fields) {
		return this.client.post("/schedules/{scheduleId}/entries.json", scheduleId)
			.fields(new ScheduleEntryContent(summary, time))
			.fields(fields)
			.as(ScheduleEntry.class);
	}

	@Override
	public ScheduleEntry createInProject(long projectId, String summary, EntryTime time, ScheduleEntryFields fields) {
		Tool schedule = ProjectOperations.create(this.client).get(projectId).requireTool(Tool.SCHEDULE);
		return create(schedule.id(), summary, time, fields);
	}

	@Override
	public ScheduleEntry replace(long entryId, ScheduleEntryContent content) {
		return this.client.put("/schedule_entries/{entryId}.json", entryId).fields(content).as(ScheduleEntry.class);
	}

	@Override
	public ScheduleEntry update(long entryId, ScheduleEntryFields fields) {
		ScheduleEntry present = get(entryId);
		fields.verifyUnchanged(present);
		return this.client.put("/schedule_entries/{entryId}.json", entryId)
			.fields(ScheduleEntryContent.of(present))
			.fields(fields)
			.as(ScheduleEntry.class);
	}

}

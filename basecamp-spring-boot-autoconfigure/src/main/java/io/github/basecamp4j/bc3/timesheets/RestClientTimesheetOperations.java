package io.github.basecamp4j.bc3.timesheets;

import java.time.LocalDate;
import java.util.List;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link TimesheetOperations} over HTTP.
 */
final class RestClientTimesheetOperations implements TimesheetOperations {

	private final BasecampRestClient client;

	RestClientTimesheetOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public List<TimesheetEntry> list() {
		return list(new TimesheetReportQuery());
	}

	@Override
	public List<TimesheetEntry> list(TimesheetReportQuery query) {
		return this.client.get("/reports/timesheet.json").query(query).asList(TimesheetEntry.class);
	}

	@Override
	public Paged<TimesheetEntry> listInProject(long projectId) {
		return listInProject(projectId, new TimesheetQuery());
	}

	@Override
	public Paged<TimesheetEntry> listInProject(long projectId, TimesheetQuery query) {
		return this.client.get("/projects/{projectId}/timesheet.json", projectId)
			.query(query)
			.asPages(TimesheetEntry.class);
	}

	@Override
	public Paged<TimesheetEntry> listOfRecording(long recordingId) {
		return listOfRecording(recordingId, new TimesheetQuery());
	}

	@Override
	public Paged<TimesheetEntry> listOfRecording(long recordingId, TimesheetQuery query) {
		return this.client.get("/recordings/{recordingId}/timesheet.json", recordingId)
			.query(query)
			.asPages(TimesheetEntry.class);
	}

	@Override
	public TimesheetEntry get(long entryId) {
		return this.client.get("/timesheet_entries/{entryId}.json", entryId).as(TimesheetEntry.class);
	}

	@Override
	public TimesheetEntry create(long recordingId, LocalDate date, String hours, TimesheetEntryFields fields) {
		return this.client.post("/recordings/{recordingId}/timesheet/entries.json", recordingId)
			.field("date", date)
			.field("hours", hours)
			.fields(fields)
			.as(TimesheetEntry.class);
	}

	@Override
	public TimesheetEntry update(long entryId, TimesheetEntryFields fields) {
		return this.client.put("/timesheet_entries/{entryId}.json", entryId).fields(fields).as(TimesheetEntry.class);
	}

	@Override
	public void delete(long entryId) {
		this.client.delete("/timesheet_entries/{entryId}.json", entryId).send();
	}

}

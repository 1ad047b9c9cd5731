package io.github.basecamp4j.bc3.schedules;

import java.time.LocalDate;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.BasecampStaleUpdateException;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.projects.BasecampAmbiguousToolException;
import io.github.basecamp4j.bc3.projects.BasecampToolNotEnabledException;
import io.github.basecamp4j.bc3.recordings.RecordingStatus;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Entries of schedules of Basecamp 3, 4 and 5. An entry is trashed, archived and made
 * active again as any {@linkplain io.github.basecamp4j.bc3.recordings.RecordingOperations
 * recording}.
 * <p>
 * Of an entry that recurs, Basecamp has no single form: it answers with a redirect to an
 * occurrence, which is not followed. Lists have such entries, and
 * {@link #getOccurrence(long, LocalDate)} returns what takes place on a day.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/schedule_entries.md">Schedule
 * entries</a>
 */
public interface ScheduleEntryOperations {

	/**
	 * List the active entries of a schedule.
	 * @param scheduleId the schedule
	 * @return the entries
	 */
	Paged<ScheduleEntry> list(long scheduleId);

	/**
	 * List the entries of a schedule that have a certain status.
	 * @param scheduleId the schedule
	 * @param status the status
	 * @return the entries
	 */
	Paged<ScheduleEntry> list(long scheduleId, RecordingStatus status);

	/**
	 * Return an entry.
	 * @param entryId the entry
	 * @return the entry
	 * @throws BasecampInvalidResponseException with the status 302 if the entry recurs
	 */
	ScheduleEntry get(long entryId);

	/**
	 * Return one occurrence of an entry that recurs.
	 * @param entryId the entry
	 * @param date a day on which it occurs
	 * @return the entry with the times of that day
	 * @throws BasecampNotFoundException if it does not occur on that day
	 */
	ScheduleEntry getOccurrence(long entryId, LocalDate date);

	/**
	 * Create an entry and publish it, unless it is to be a
	 * {@linkplain ScheduleEntryFields#asDraft() draft}.
	 * @param scheduleId the schedule to put it in
	 * @param summary what it is
	 * @param time when it is
	 * @param fields what else it has
	 * @return the new entry
	 */
	ScheduleEntry create(long scheduleId, String summary, EntryTime time, ScheduleEntryFields fields);

	/**
	 * Create an entry in the schedule of a project's dock, which is looked up first.
	 * @param projectId the project to put it in
	 * @param summary what it is
	 * @param time when it is
	 * @param fields what else it has
	 * @return the new entry
	 * @throws BasecampToolNotEnabledException if the project's schedule is turned off
	 * @throws BasecampAmbiguousToolException if the project has several schedules in its
	 * dock
	 */
	ScheduleEntry createInProject(long projectId, String summary, EntryTime time, ScheduleEntryFields fields);

	/**
	 * Replace what an entry says; a description that is left out is cleared. The last
	 * writer wins.
	 * @param entryId the entry
	 * @param content what takes the place of what it says now
	 * @return the changed entry
	 * @throws BasecampInvalidResponseException with the status 302 if the entry recurs;
	 * it may have been changed
	 */
	ScheduleEntry replace(long entryId, ScheduleEntryContent content);

	/**
	 * Change parts of an entry. Reads it, puts the fields over what it finds and writes
	 * the whole, so that a part which is not set keeps what others wrote. A write of
	 * somebody else in the moment between reading and writing is lost.
	 * @param entryId the entry
	 * @param fields what to change
	 * @return the changed entry
	 * @throws BasecampStaleUpdateException if the fields
	 * {@linkplain ScheduleEntryFields#ifUnchangedSince ask to fail} when somebody else
	 * changed the entry, and somebody did
	 * @throws BasecampInvalidResponseException with the status 302 if the entry recurs;
	 * nothing was written
	 */
	ScheduleEntry update(long entryId, ScheduleEntryFields fields);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static ScheduleEntryOperations create(BasecampRestClient client) {
		return new RestClientScheduleEntryOperations(client);
	}

}

package io.github.basecamp4j.bc3.my;

import java.util.List;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * What the principal of Basecamp 3, 4 and 5 is to do: to-dos, cards and steps, each in a
 * short form. What the principal wants to do first is <em>up next</em>; its operations
 * are not in the public documentation yet.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/my_assignments.md">My
 * assignments</a>
 */
public interface AssignmentOperations {

	/**
	 * Return all open assignments.
	 * @return the assignments
	 */
	Assignments get();

	/**
	 * List the assignments that are done.
	 * @return the assignments
	 */
	List<Assignment> listCompleted();

	/**
	 * List the open assignments that are overdue.
	 * @return the assignments
	 */
	List<Assignment> listDue();

	/**
	 * List the open assignments that are due at a certain time.
	 * @param scope the time
	 * @return the assignments
	 */
	List<Assignment> listDue(AssignmentScope scope);

	/**
	 * Put an assignment among what is up next. Where it is there already, nothing
	 * changes.
	 * @param recordingId the recording, of a step that is there already the
	 * {@linkplain Assignment#priorityRecordingId() id for that}
	 */
	void prioritize(long recordingId);

	/**
	 * Take an assignment out of what is up next.
	 * @param recordingId the {@linkplain Assignment#priorityRecordingId() id for that}
	 */
	void deprioritize(long recordingId);

	/**
	 * Move an assignment within what is up next.
	 * @param recordingId the {@linkplain Assignment#priorityRecordingId() id for that}
	 * @param position its new place, from 1
	 */
	void reposition(long recordingId, int position);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static AssignmentOperations create(BasecampRestClient client) {
		return new RestClientAssignmentOperations(client);
	}

}

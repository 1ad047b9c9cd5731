package io.github.basecamp4j.bc3.todos;

import io.github.basecamp4j.BasecampStaleUpdateException;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.projects.BasecampAmbiguousToolException;
import io.github.basecamp4j.bc3.projects.BasecampToolNotEnabledException;
import io.github.basecamp4j.bc3.recordings.RecordingStatus;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * To-do lists of Basecamp 3, 4 and 5. A list is trashed, archived and made active again
 * as any {@linkplain io.github.basecamp4j.bc3.recordings.RecordingOperations recording}.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/todolists.md">To-do lists</a>
 */
public interface TodolistOperations {

	/**
	 * List the active lists of a to-do set.
	 * @param todosetId the to-do set
	 * @return the lists
	 */
	Paged<Todolist> list(long todosetId);

	/**
	 * List the lists of a status.
	 * @param todosetId the to-do set
	 * @param status the status
	 * @return the lists
	 */
	Paged<Todolist> list(long todosetId, RecordingStatus status);

	/**
	 * Return a list, or a group of to-dos.
	 * @param todolistId the list
	 * @return the list
	 */
	Todolist get(long todolistId);

	/**
	 * Create a list.
	 * @param todosetId the to-do set to put it in
	 * @param name its name
	 * @param fields what else it has
	 * @return the new list
	 */
	Todolist create(long todosetId, String name, TodolistFields fields);

	/**
	 * Create a list in the to-do set of a project's dock, which is looked up first.
	 * @param projectId the project to put it in
	 * @param name its name
	 * @param fields what else it has
	 * @return the new list
	 * @throws BasecampToolNotEnabledException if the project's to-dos are turned off
	 * @throws BasecampAmbiguousToolException if the project has several to-do sets in its
	 * dock
	 */
	Todolist createInProject(long projectId, String name, TodolistFields fields);

	/**
	 * Replace what a list, or a group of to-dos, says; a description that is left out is
	 * cleared. The last writer wins.
	 * @param todolistId the list
	 * @param content what takes the place of the present name and description
	 * @return the changed list
	 */
	Todolist replace(long todolistId, TodolistContent content);

	/**
	 * Change parts of a list, or of a group of to-dos. Reads it, puts the fields over
	 * what it finds and writes the whole, so that a part which is not set keeps what
	 * others wrote. A write of somebody else in the moment between reading and writing is
	 * lost.
	 * @param todolistId the list
	 * @param fields what to change
	 * @return the changed list
	 * @throws BasecampStaleUpdateException if the fields
	 * {@linkplain TodolistFields#ifUnchangedSince ask to fail} when somebody else changed
	 * the list, and somebody did
	 */
	Todolist update(long todolistId, TodolistFields fields);

	/**
	 * Move a list to another place in its to-do set. Not in the public documentation yet.
	 * @param todolistId the list
	 * @param position its new place among the lists that are shown, from 1
	 */
	void reposition(long todolistId, int position);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static TodolistOperations create(BasecampRestClient client) {
		return new RestClientTodolistOperations(client);
	}

}

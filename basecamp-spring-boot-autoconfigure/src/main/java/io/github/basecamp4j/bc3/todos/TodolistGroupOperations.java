package io.github.basecamp4j.bc3.todos;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.recordings.RecordingStatus;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Groups of to-dos inside a to-do list of Basecamp 3, 4 and 5. They are changed as
 * {@linkplain TodolistOperations lists}, and to-dos are put into them as into lists.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/todolist_groups.md">To-do
 * list groups</a>
 */
public interface TodolistGroupOperations {

	/**
	 * List the active groups of a list.
	 * @param todolistId the list
	 * @return the groups
	 */
	Paged<Todolist> list(long todolistId);

	/**
	 * List the groups of a status.
	 * @param todolistId the list
	 * @param status the status
	 * @return the groups
	 */
	Paged<Todolist> list(long todolistId, RecordingStatus status);

	/**
	 * Return a group.
	 * @param groupId the group
	 * @return the group
	 */
	Todolist get(long groupId);

	/**
	 * Create a group.
	 * @param todolistId the list to put it in
	 * @param name its name
	 * @param fields what else it has
	 * @return the new group
	 */
	Todolist create(long todolistId, String name, TodolistGroupFields fields);

	/**
	 * Move a group to another place in its list.
	 * @param groupId the group
	 * @param position its new place, from 1
	 */
	void reposition(long groupId, int position);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static TodolistGroupOperations create(BasecampRestClient client) {
		return new RestClientTodolistGroupOperations(client);
	}

}

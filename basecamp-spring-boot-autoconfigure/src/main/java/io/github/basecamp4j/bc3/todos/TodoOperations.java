package io.github.basecamp4j.bc3.todos;

import io.github.basecamp4j.BasecampStaleUpdateException;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * To-dos of Basecamp 3, 4 and 5. A to-do is trashed, archived and made active again as
 * any {@linkplain io.github.basecamp4j.bc3.recordings.RecordingOperations recording}.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/todos.md">To-dos</a>
 */
public interface TodoOperations {

	/**
	 * List the active to-dos of a list, or of a group, that are not done.
	 * @param todolistId the list
	 * @return the to-dos
	 */
	Paged<Todo> list(long todolistId);

	/**
	 * List to-dos of a list, or of a group.
	 * @param todolistId the list
	 * @param query which of them
	 * @return the to-dos
	 */
	Paged<Todo> list(long todolistId, TodoQuery query);

	/**
	 * Return a to-do.
	 * @param todoId the to-do
	 * @return the to-do
	 */
	Todo get(long todoId);

	/**
	 * Create a to-do.
	 * @param todolistId the list, or the group, to put it in
	 * @param content what is to be done, plain text
	 * @param fields what else it has
	 * @return the new to-do
	 */
	Todo create(long todolistId, String content, TodoFields fields);

	/**
	 * Replace what a to-do says; what is left out is cleared: nobody is to do it, it is
	 * due on no day. The last writer wins.
	 * @param todoId the to-do
	 * @param content what takes the place of all that it says now
	 * @return the changed to-do
	 */
	Todo replace(long todoId, TodoContent content);

	/**
	 * Change parts of a to-do. Reads it, puts the fields over what it finds and writes
	 * the whole, so that a part which is not set keeps what others wrote. A write of
	 * somebody else in the moment between reading and writing is lost.
	 * @param todoId the to-do
	 * @param fields what to change
	 * @return the changed to-do
	 * @throws BasecampStaleUpdateException if the fields
	 * {@linkplain TodoFields#ifUnchangedSince ask to fail} when somebody else changed the
	 * to-do, and somebody did
	 */
	Todo update(long todoId, TodoFields fields);

	/**
	 * Complete a to-do. Doing so twice does no harm.
	 * @param todoId the to-do
	 */
	void complete(long todoId);

	/**
	 * Make a to-do that was completed one that is to be done.
	 * @param todoId the to-do
	 */
	void uncomplete(long todoId);

	/**
	 * Move a to-do to another place in its list.
	 * @param todoId the to-do
	 * @param position its new place, from 1
	 */
	void reposition(long todoId, int position);

	/**
	 * Move a to-do to another list, or to a group.
	 * @param todoId the to-do
	 * @param todolistId the list, or the group, to put it in
	 * @param position its place there, from 1
	 */
	void move(long todoId, long todolistId, int position);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static TodoOperations create(BasecampRestClient client) {
		return new RestClientTodoOperations(client);
	}

}

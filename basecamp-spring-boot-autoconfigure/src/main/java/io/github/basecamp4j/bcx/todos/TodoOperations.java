package io.github.basecamp4j.bcx.todos;

import java.time.LocalDate;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * To-dos of Basecamp 2.
 *
 * @see <a href=
 * "https://github.com/basecamp/bcx-api/blob/master/sections/todos.md">To-dos</a>
 */
public interface TodoOperations {

	/**
	 * List the to-dos of a project, remaining and completed.
	 * @param projectId the project
	 * @return the to-dos, each with its list
	 */
	Paged<Todo> listInProject(long projectId);

	/**
	 * List the to-dos of a project that are due after a day, remaining and completed.
	 * @param projectId the project
	 * @param dueSince only to-dos that are due after this day
	 * @return the to-dos, each with its list
	 */
	Paged<Todo> listInProject(long projectId, LocalDate dueSince);

	/**
	 * List the completed to-dos of a project.
	 * @param projectId the project
	 * @return the to-dos, each with its list
	 */
	Paged<Todo> listCompletedInProject(long projectId);

	/**
	 * List the remaining to-dos of a project.
	 * @param projectId the project
	 * @return the to-dos, each with its list
	 */
	Paged<Todo> listRemainingInProject(long projectId);

	/**
	 * List the to-dos of a list, remaining and completed.
	 * @param projectId the project it lies in
	 * @param todolistId the to-do list
	 * @return the to-dos, each with its list
	 */
	Paged<Todo> list(long projectId, long todolistId);

	/**
	 * List the completed to-dos of a list.
	 * @param projectId the project it lies in
	 * @param todolistId the to-do list
	 * @return the to-dos, each with its list
	 */
	Paged<Todo> listCompleted(long projectId, long todolistId);

	/**
	 * List the remaining to-dos of a list.
	 * @param projectId the project it lies in
	 * @param todolistId the to-do list
	 * @return the to-dos, each with its list
	 */
	Paged<Todo> listRemaining(long projectId, long todolistId);

	/**
	 * List the to-dos of a list that are in the trash.
	 * @param projectId the project it lies in
	 * @param todolistId the to-do list
	 * @return the to-dos, each with its list
	 */
	Paged<Todo> listTrashed(long projectId, long todolistId);

	/**
	 * Return a to-do with its attachments and subscribers.
	 * @param projectId the project it lies in
	 * @param todoId the to-do
	 * @return the to-do in its full form
	 */
	Todo get(long projectId, long todoId);

	/**
	 * Create a to-do.
	 * @param projectId the project it lies in
	 * @param todolistId the to-do list to put it in
	 * @param content what is to be done
	 * @param fields what else it has
	 * @return the new to-do
	 */
	Todo create(long projectId, long todolistId, String content, TodoFields fields);

	/**
	 * Change a to-do. The last writer wins.
	 * @param projectId the project it lies in
	 * @param todoId the to-do
	 * @param fields what to change
	 * @return the changed to-do
	 */
	Todo update(long projectId, long todoId, TodoFields fields);

	/**
	 * Complete a to-do.
	 * @param projectId the project it lies in
	 * @param todoId the to-do
	 * @return the changed to-do
	 */
	Todo complete(long projectId, long todoId);

	/**
	 * Make a to-do that was completed one that is to be done.
	 * @param projectId the project it lies in
	 * @param todoId the to-do
	 * @return the changed to-do
	 */
	Todo uncomplete(long projectId, long todoId);

	/**
	 * Move a to-do to the trash.
	 * @param projectId the project it lies in
	 * @param todoId the to-do
	 */
	void delete(long projectId, long todoId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static TodoOperations create(BasecampRestClient client) {
		return new RestClientTodoOperations(client);
	}

}

package io.github.basecamp4j.bc3.todos;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * To-do sets of Basecamp 3, 4 and 5. That of a project is the tool {@code todoset} of its
 * dock.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/todosets.md">To-do sets</a>
 */
public interface TodosetOperations {

	/**
	 * Return a to-do set.
	 * @param todosetId the to-do set
	 * @return the to-do set
	 */
	Todoset get(long todosetId);

	/**
	 * Create a to-do that lies in no list. Not in the public documentation yet.
	 * @param projectId the project of the to-do set
	 * @param todosetId the to-do set
	 * @param content what is to be done, plain text
	 * @param fields what else it has
	 * @return the new to-do
	 */
	Todo createTodo(long projectId, long todosetId, String content, TodoFields fields);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static TodosetOperations create(BasecampRestClient client) {
		return new RestClientTodosetOperations(client);
	}

}

package io.github.basecamp4j.bcx.todos;

import java.time.LocalDate;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * To-do lists of Basecamp 2.
 *
 * @see <a href=
 * "https://github.com/basecamp/bcx-api/blob/master/sections/todolists.md">To-do lists</a>
 */
public interface TodolistOperations {

	/**
	 * List the active to-do lists of a project in their order.
	 * @param projectId the project
	 * @return the to-do lists in their short form
	 */
	Paged<Todolist> listInProject(long projectId);

	/**
	 * List the completed to-do lists of a project.
	 * @param projectId the project
	 * @return the to-do lists in their short form
	 */
	Paged<Todolist> listCompletedInProject(long projectId);

	/**
	 * List the to-do lists of a project that are in the trash.
	 * @param projectId the project
	 * @return the to-do lists in their short form
	 */
	Paged<Todolist> listTrashedInProject(long projectId);

	/**
	 * List the active to-do lists of all projects.
	 * @return the to-do lists in their short form, each with the project it lies in
	 */
	Paged<Todolist> list();

	/**
	 * List the completed to-do lists of all projects.
	 * @return the to-do lists in their short form, each with the project it lies in
	 */
	Paged<Todolist> listCompleted();

	/**
	 * List the to-do lists of all projects that are in the trash.
	 * @return the to-do lists in their short form, each with the project it lies in
	 */
	Paged<Todolist> listTrashed();

	/**
	 * List the to-do lists in which a person has something to do.
	 * @param personId the person
	 * @return the to-do lists in their short form, each with the project it lies in and
	 * the person's to-dos ({@code assignedTodos})
	 */
	Paged<Todolist> listAssigned(long personId);

	/**
	 * List the to-do lists in which a person has something to do after a day.
	 * @param personId the person
	 * @param dueSince only to-dos that are due after this day
	 * @return the to-do lists in their short form, each with the project it lies in and
	 * the person's to-dos ({@code assignedTodos})
	 */
	Paged<Todolist> listAssigned(long personId, LocalDate dueSince);

	/**
	 * Return a to-do list with its to-dos, comments and subscribers.
	 * @param projectId the project it lies in
	 * @param todolistId the to-do list
	 * @return the to-do list in its full form
	 */
	Todolist get(long projectId, long todolistId);

	/**
	 * Return a to-do list without its to-dos. Basecamp asks to read lists of more than
	 * 1,000 to-dos like this, and their to-dos {@linkplain TodoOperations#list page by
	 * page}.
	 * @param projectId the project it lies in
	 * @param todolistId the to-do list
	 * @return the to-do list in its full form, but without its to-dos
	 */
	Todolist getWithoutTodos(long projectId, long todolistId);

	/**
	 * Create a to-do list.
	 * @param projectId the project to put it in
	 * @param name its name
	 * @param fields what else it has
	 * @return the new to-do list
	 */
	Todolist create(long projectId, String name, TodolistFields fields);

	/**
	 * Change a to-do list. The last writer wins.
	 * @param projectId the project it lies in
	 * @param todolistId the to-do list
	 * @param fields what to change
	 * @return the changed to-do list
	 */
	Todolist update(long projectId, long todolistId, TodolistFields fields);

	/**
	 * Move a to-do list to the trash.
	 * @param projectId the project it lies in
	 * @param todolistId the to-do list
	 */
	void delete(long projectId, long todolistId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static TodolistOperations create(BasecampRestClient client) {
		return new RestClientTodolistOperations(client);
	}

}

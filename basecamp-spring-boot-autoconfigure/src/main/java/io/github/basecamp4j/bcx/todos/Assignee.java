package io.github.basecamp4j.bcx.todos;

/**
 * Who has something to do.
 *
 * @param id id of the person
 * @param type {@value #PERSON}; an open set
 * @param name full name
 */
public record Assignee(long id, String type, String name) {

	/**
	 * Type of a person.
	 */
	public static final String PERSON = "Person";

}

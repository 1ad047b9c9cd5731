package io.github.basecamp4j.bcx.people;

/**
 * A person, by id and name.
 *
 * @param id id of the person
 * @param name full name
 */
public record PersonReference(long id, String name) {
}

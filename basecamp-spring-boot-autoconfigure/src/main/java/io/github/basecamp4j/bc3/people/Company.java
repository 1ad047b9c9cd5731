package io.github.basecamp4j.bc3.people;

/**
 * A company, by id and name.
 *
 * @param id id of the company
 * @param name its name
 */
public record Company(long id, String name) {
}

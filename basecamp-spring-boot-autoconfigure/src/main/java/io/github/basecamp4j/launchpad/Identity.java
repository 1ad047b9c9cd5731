package io.github.basecamp4j.launchpad;

import org.jspecify.annotations.Nullable;

/**
 * A person at 37signals, the same one in all accounts.
 *
 * @param id id of the identity; not the id of a person in an account
 * @param firstName first name
 * @param lastName last name
 * @param emailAddress e-mail address; 37signals does not verify it
 */
public record Identity(long id, @Nullable String firstName, @Nullable String lastName, @Nullable String emailAddress) {
}

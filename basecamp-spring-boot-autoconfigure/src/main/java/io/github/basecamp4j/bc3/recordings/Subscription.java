package io.github.basecamp4j.bc3.recordings;

import java.util.List;

import io.github.basecamp4j.bc3.people.Person;

/**
 * Who is told of what happens to a recording.
 *
 * @param subscribed whether the principal is
 * @param count how many people are
 * @param url its API address
 * @param subscribers all of them
 */
public record Subscription(boolean subscribed, int count, String url, List<Person> subscribers) {
}

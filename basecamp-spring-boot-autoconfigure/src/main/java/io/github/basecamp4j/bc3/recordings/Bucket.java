package io.github.basecamp4j.bc3.recordings;

/**
 * What a recording lies in.
 *
 * @param id id of the project
 * @param name its name
 * @param type {@code Project}, or {@code Circle} for pings; an open set
 */
public record Bucket(long id, String name, String type) {
}

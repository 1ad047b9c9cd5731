package io.github.basecamp4j.bcx.resources;

import org.jspecify.annotations.Nullable;

/**
 * What a resource lies in.
 *
 * @param type {@code Project} or {@code Calendar}; an open set
 * @param id id of the project or calendar
 * @param name its name
 * @param color six hexadecimal digits; only in lists of documents
 * @param url its API address
 * @param appUrl its address in a browser; absent in some answers
 */
public record Bucket(String type, long id, String name, @Nullable String color, String url, @Nullable String appUrl) {
}

package io.github.basecamp4j.bcx.resources;

/**
 * Another resource, by type and id.
 *
 * @param id id of the resource
 * @param type its type, such as {@code Message} or {@code Todo}; an open set
 * @param url its API address
 * @param appUrl its address in a browser
 */
public record ResourceReference(long id, String type, String url, String appUrl) {
}

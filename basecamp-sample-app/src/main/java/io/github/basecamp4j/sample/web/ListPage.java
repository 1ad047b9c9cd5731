package io.github.basecamp4j.sample.web;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items what is on the page
 * @param number its number, from 1
 * @param more whether there may be a next one
 * @param seen how many items there are up to its end
 * @param <T> the type of the items
 */
public record ListPage<T>(List<T> items, int number, boolean more, long seen) {

}

package io.github.basecamp4j.http;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list as it was answered.
 *
 * @param <T> the type of the elements
 * @param elements the elements
 * @param request the request that asked for the page
 * @param next where the next page is, {@code null} if the answer names none
 * @param totalCount how many elements there are on all pages, {@code null} if the answer
 * does not tell
 */
record PageAnswer<T>(List<T> elements, ApiRequest request, @Nullable String next, @Nullable Long totalCount) {
}

package io.github.basecamp4j.bc3.my;

/**
 * Whether the principal has a bookmark of a recording.
 *
 * @param bookmarked whether there is one
 */
public record BookmarkStatus(boolean bookmarked) {
}

package io.github.basecamp4j.bc3.search;

import org.jspecify.annotations.Nullable;

/**
 * A kind of things to search for.
 *
 * @param key what to send, {@code null} for everything: then send none
 * @param value its name
 */
public record SearchType(@Nullable String key, String value) {
}

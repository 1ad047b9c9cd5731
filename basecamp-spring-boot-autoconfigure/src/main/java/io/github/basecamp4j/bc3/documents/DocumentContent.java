package io.github.basecamp4j.bc3.documents;

import org.jspecify.annotations.Nullable;

/**
 * What takes the place of all that a document says.
 *
 * @param title its title
 * @param content its HTML, {@code null} to leave the document empty
 */
public record DocumentContent(String title, @Nullable String content) {
}

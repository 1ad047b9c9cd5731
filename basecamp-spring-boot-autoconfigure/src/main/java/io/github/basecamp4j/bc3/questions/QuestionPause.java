package io.github.basecamp4j.bc3.questions;

import org.jspecify.annotations.Nullable;

/**
 * Whether a check-in question is paused.
 *
 * @param paused whether nobody is asked for the time being
 */
public record QuestionPause(@Nullable Boolean paused) {
}

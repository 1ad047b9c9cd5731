package io.github.basecamp4j.bc3.questions;

import org.jspecify.annotations.Nullable;

/**
 * What a check-in question means for the principal.
 *
 * @param responding whether the principal is asked
 * @param subscribed whether the principal is told of answers
 */
public record QuestionNotificationSettings(@Nullable Boolean responding, @Nullable Boolean subscribed) {
}

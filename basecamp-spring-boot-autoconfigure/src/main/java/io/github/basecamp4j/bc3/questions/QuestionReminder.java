package io.github.basecamp4j.bc3.questions;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A check-in question that waits for the principal to answer it.
 *
 * @param reminderId id of the reminder
 * @param remindAt when the principal is asked
 * @param groupOn the day that an answer is for
 * @param question the question
 */
public record QuestionReminder(@Nullable Long reminderId, @Nullable OffsetDateTime remindAt,
		@Nullable LocalDate groupOn, @Nullable Question question) {
}

package io.github.basecamp4j.bc3.people;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When a person is away.
 *
 * @param startDate the first day away
 * @param endDate the last day away
 */
public record OutOfOffice(@Nullable LocalDate startDate, @Nullable LocalDate endDate) {
}

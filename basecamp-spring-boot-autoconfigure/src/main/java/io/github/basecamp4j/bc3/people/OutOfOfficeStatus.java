package io.github.basecamp4j.bc3.people;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Whether a person is away, and when.
 *
 * @param person the person by id and name
 * @param enabled whether an absence is set, be it to come
 * @param ongoing whether the person is away now
 * @param startDate the first day away, {@code null} if none is set
 * @param endDate the last day away, {@code null} if none is set
 * @param backOnDate the first day back, {@code null} if none is set
 */
public record OutOfOfficeStatus(@Nullable Person person, @Nullable Boolean enabled, @Nullable Boolean ongoing,
		@Nullable LocalDate startDate, @Nullable LocalDate endDate, @Nullable LocalDate backOnDate) {
}

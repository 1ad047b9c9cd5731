package io.github.basecamp4j.bc3.account;

import org.jspecify.annotations.Nullable;

/**
 * The plan that an account is on.
 *
 * @param shortName short name of the plan
 * @param properName name of the plan
 * @param projectLimit how many projects it allows, {@code null} for any number
 * @param teams whether it includes teams
 * @param clients whether it includes clients
 * @param templates whether it includes templates
 * @param logo whether it includes an own logo
 * @param timesheet whether it includes the timesheet
 */
public record AccountSubscription(@Nullable String shortName, @Nullable String properName,
		@Nullable Integer projectLimit, @Nullable Boolean teams, @Nullable Boolean clients, @Nullable Boolean templates,
		@Nullable Boolean logo, @Nullable Boolean timesheet) {
}

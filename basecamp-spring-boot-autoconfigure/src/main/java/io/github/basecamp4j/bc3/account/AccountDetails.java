package io.github.basecamp4j.bc3.account;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * An account as it describes itself, which is more than Launchpad's
 * {@link io.github.basecamp4j.Account} says.
 *
 * @param id id of the account
 * @param name its name
 * @param ownerName name of its owner
 * @param active whether it is active
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param trial whether it is on trial
 * @param trialEndsOn when the trial ends, {@code null} if there is none
 * @param frozen whether it is frozen
 * @param paused whether it is paused
 * @param limits what it has room for
 * @param subscription the plan it is on
 * @param settings what is turned on
 * @param logo its logo, {@code null} if it has none
 */
public record AccountDetails(long id, String name, @Nullable String ownerName, @Nullable Boolean active,
		OffsetDateTime createdAt, OffsetDateTime updatedAt, @Nullable Boolean trial, @Nullable LocalDate trialEndsOn,
		@Nullable Boolean frozen, @Nullable Boolean paused, @Nullable AccountLimits limits,
		@Nullable AccountSubscription subscription, @Nullable AccountSettings settings, @Nullable AccountLogo logo) {
}

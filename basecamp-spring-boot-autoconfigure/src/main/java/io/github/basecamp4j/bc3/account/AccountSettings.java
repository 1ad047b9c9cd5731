package io.github.basecamp4j.bc3.account;

import org.jspecify.annotations.Nullable;

/**
 * What is turned on in an account.
 *
 * @param companyHqEnabled whether there is a company headquarters
 * @param teamsEnabled whether there are teams
 * @param projectsEnabled whether there are projects
 */
public record AccountSettings(@Nullable Boolean companyHqEnabled, @Nullable Boolean teamsEnabled,
		@Nullable Boolean projectsEnabled) {
}

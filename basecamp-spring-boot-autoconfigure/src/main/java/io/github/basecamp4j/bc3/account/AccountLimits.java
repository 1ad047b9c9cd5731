package io.github.basecamp4j.bc3.account;

import org.jspecify.annotations.Nullable;

/**
 * What an account has room for yet.
 *
 * @param canCreateProjects whether projects can be created
 * @param canPinProjects whether projects can be pinned
 * @param canCreateUsers whether people can be added
 * @param canUploadFiles whether files can be uploaded
 */
public record AccountLimits(@Nullable Boolean canCreateProjects, @Nullable Boolean canPinProjects,
		@Nullable Boolean canCreateUsers, @Nullable Boolean canUploadFiles) {
}

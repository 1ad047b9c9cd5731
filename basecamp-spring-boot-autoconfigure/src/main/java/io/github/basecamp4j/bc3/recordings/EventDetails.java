package io.github.basecamp4j.bc3.recordings;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an event besides its action, on which it depends what is there.
 *
 * @param addedPersonIds people who were added
 * @param removedPersonIds people who were removed
 * @param notifiedRecipientIds people who were told
 * @param newParentId where it was moved to
 * @param parentIdWas where it was moved from
 * @param copyId the copy that was made
 * @param sourceBucketId the project that it came from
 */
public record EventDetails(List<Long> addedPersonIds, List<Long> removedPersonIds, List<Long> notifiedRecipientIds,
		@Nullable Long newParentId, @Nullable Long parentIdWas, @Nullable Long copyId, @Nullable Long sourceBucketId) {
}

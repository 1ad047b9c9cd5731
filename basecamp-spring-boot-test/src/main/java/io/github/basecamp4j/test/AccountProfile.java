package io.github.basecamp4j.test;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.StoredFiles.StoredFile;

/**
 * How an account of Basecamp 3, 4 and 5 presents itself.
 */
final class AccountProfile {

	@Nullable StoredFile logo;

	@Nullable OffsetDateTime updatedAt;

	OffsetDateTime updatedAt(Account account) {
		return (this.updatedAt != null) ? this.updatedAt : account.owner().createdAt;
	}

}

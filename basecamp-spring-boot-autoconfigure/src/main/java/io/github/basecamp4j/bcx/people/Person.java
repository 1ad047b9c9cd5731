package io.github.basecamp4j.bcx.people;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.resources.ResourceCount;

/**
 * A person of an account. Lists fill {@code url} and {@code appUrl}; a single person
 * fills {@code events} and {@code assignedTodos} instead.
 *
 * @param id id of the person in this account
 * @param identityId id of the person at Launchpad, the same in all accounts
 * @param name full name
 * @param emailAddress e-mail address
 * @param admin whether the person administers the account
 * @param client whether the person is a client; only in lists of accesses
 * @param trashed whether the person was removed; absent inside groups
 * @param avatarUrl address of a small picture
 * @param fullsizeAvatarUrl address of the picture at full size
 * @param createdAt when the person joined
 * @param updatedAt when the person's data changed
 * @param url API address of the person; only in lists
 * @param appUrl address of the person in a browser; only in lists
 * @param events what the person did; only in a single person
 * @param assignedTodos what the person has to do; only in a single person
 */
public record Person(long id, long identityId, String name, String emailAddress, boolean admin,
		@JsonProperty("is_client") @Nullable Boolean client, @Nullable Boolean trashed, String avatarUrl,
		String fullsizeAvatarUrl, OffsetDateTime createdAt, OffsetDateTime updatedAt, @Nullable String url,
		@Nullable String appUrl, @Nullable ResourceCount events, @Nullable ResourceCount assignedTodos) {
}

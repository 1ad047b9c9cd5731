package io.github.basecamp4j.bc3.people;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who gains and who loses access to a project. At least one part must be set.
 *
 * @param grant ids of people of the account who gain access
 * @param revoke ids of people who lose access
 * @param create people to invite who are not in the account yet
 */
public record AccessChanges(@Nullable List<Long> grant, @Nullable List<Long> revoke,
		@Nullable List<Invitation> create) {

	private static final AccessChanges NONE = new AccessChanges(null, null, null);

	public AccessChanges {
		grant = (grant != null) ? List.copyOf(grant) : null;
		revoke = (revoke != null) ? List.copyOf(revoke) : null;
		create = (create != null) ? List.copyOf(create) : null;
	}

	/**
	 * Return changes that change nothing, to start from.
	 * @return no changes
	 */
	public static AccessChanges none() {
		return NONE;
	}

	/**
	 * Set who gains access.
	 * @param personIds people of the account
	 * @return the extended changes
	 */
	public AccessChanges withGrant(long... personIds) {
		return new AccessChanges(Arrays.stream(personIds).boxed().toList(), this.revoke, this.create);
	}

	/**
	 * Set who loses access.
	 * @param personIds people of the project
	 * @return the extended changes
	 */
	public AccessChanges withRevoke(long... personIds) {
		return new AccessChanges(this.grant, Arrays.stream(personIds).boxed().toList(), this.create);
	}

	/**
	 * Set whom to invite.
	 * @param invitations people who are not in the account yet
	 * @return the extended changes
	 */
	public AccessChanges withInvitations(Invitation... invitations) {
		return new AccessChanges(this.grant, this.revoke, List.of(invitations));
	}

}

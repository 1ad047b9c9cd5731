package io.github.basecamp4j.bc3.people;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * Who gains and who loses access to a project. At least one part must be set. Immutable.
 */
public final class AccessChanges extends NamedValues<AccessChanges> {

	/**
	 * Start with nothing.
	 */
	public AccessChanges() {
		this(Map.of());
	}

	private AccessChanges(Map<String, @Nullable Object> values) {
		super(values, AccessChanges::new);
	}

	/**
	 * Give people access.
	 * @param personIds people of the account
	 * @return the extended changes
	 */
	public AccessChanges grant(long... personIds) {
		return withIds("grant", personIds);
	}

	/**
	 * Take people's access.
	 * @param personIds people of the project
	 * @return the extended changes
	 */
	public AccessChanges revoke(long... personIds) {
		return withIds("revoke", personIds);
	}

	/**
	 * Invite people who are not in the account yet.
	 * @param invitations whom to invite
	 * @return the extended changes
	 */
	public AccessChanges invite(Invitation... invitations) {
		return with("create", List.of(invitations));
	}

}

package io.github.basecamp4j.bcx.accesses;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who gains access. Immutable.
 *
 * @param ids ids of people of the account
 * @param emailAddresses addresses of people to invite who are not in the account yet
 */
public record AccessGrant(@Nullable List<Long> ids, @Nullable List<String> emailAddresses) {

	private static final AccessGrant NONE = new AccessGrant(null, null);

	public AccessGrant {
		ids = (ids != null) ? List.copyOf(ids) : null;
		emailAddresses = (emailAddresses != null) ? List.copyOf(emailAddresses) : null;
	}

	/**
	 * Return a grant to nobody, to start from.
	 * @return an empty grant
	 */
	public static AccessGrant none() {
		return NONE;
	}

	/**
	 * Set who of the account gains access.
	 * @param personIds people of the account
	 * @return the extended grant
	 */
	public AccessGrant withIds(long... personIds) {
		return new AccessGrant(Arrays.stream(personIds).boxed().toList(), this.emailAddresses);
	}

	/**
	 * Set whom to invite.
	 * @param emailAddresses addresses of people who are not in the account yet
	 * @return the extended grant
	 */
	public AccessGrant withEmailAddresses(String... emailAddresses) {
		return new AccessGrant(this.ids, List.of(emailAddresses));
	}

}

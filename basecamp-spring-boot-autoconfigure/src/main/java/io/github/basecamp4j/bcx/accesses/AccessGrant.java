package io.github.basecamp4j.bcx.accesses;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.http.NamedValues;

/**
 * Who gains access. Immutable.
 */
public final class AccessGrant extends NamedValues<AccessGrant> {

	/**
	 * Start with nothing.
	 */
	public AccessGrant() {
		this(Map.of());
	}

	private AccessGrant(Map<String, @Nullable Object> values) {
		super(values, AccessGrant::new);
	}

	/**
	 * Set who of the account gains access.
	 * @param personIds people of the account
	 * @return the extended grant
	 */
	public AccessGrant withPeople(long... personIds) {
		return withIds("ids", personIds);
	}

	/**
	 * Set whom to invite.
	 * @param emailAddresses addresses of people who are not in the account yet
	 * @return the extended grant
	 */
	public AccessGrant withInvitations(String... emailAddresses) {
		return with("email_addresses", List.of(emailAddresses));
	}

}

package io.github.basecamp4j.test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Who can sign in, and the accounts that they can open: all of them, all accounts.
 */
final class Directory {

	private static final long FIRST_ID = 3_000_001;

	private final Identity owner;

	private final List<Account> accounts;

	private final Map<String, Identity> principals = new LinkedHashMap<>();

	/**
	 * Create a directory.
	 * @param owner who signs in at the consent page
	 * @param accounts the accounts
	 */
	Directory(Identity owner, List<Account> accounts) {
		this.owner = owner;
		this.accounts = accounts;
	}

	List<Account> accounts() {
		return this.accounts;
	}

	@Nullable Account account(String product, long id) {
		for (Account account : this.accounts) {
			if (account.id == id && account.product.equals(product)) {
				return account;
			}
		}
		return null;
	}

	Account first(String product) {
		return this.accounts.stream().filter((account) -> account.product.equals(product)).findFirst().orElseThrow();
	}

	Identity owner() {
		return this.owner;
	}

	/**
	 * Return who a principal is, who becomes somebody when asked for first.
	 * @param principal name of the principal, {@code null} for who signs in at the
	 * consent page
	 * @return the identity
	 */
	Identity identity(@Nullable String principal) {
		return (principal == null) ? this.owner : this.principals.computeIfAbsent(principal, this::join);
	}

	private Identity join(String principal) {
		return new Identity(FIRST_ID + this.principals.size(), principal, "",
				principal.replaceAll("[^\\w.+-]", "-") + "@example.com");
	}

	/**
	 * Somebody who signs in at Launchpad.
	 *
	 * @param id id at Launchpad
	 * @param firstName given name
	 * @param lastName family name
	 * @param emailAddress e-mail address
	 */
	record Identity(long id, String firstName, String lastName, String emailAddress) {

		String name() {
			return (this.firstName + " " + this.lastName).strip();
		}

	}

}

package io.github.basecamp4j.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The identity that signs in, and the accounts that it can open.
 *
 * @param identity the identity
 * @param accounts the accounts
 */
record Directory(Identity identity, List<Account> accounts) {

	@Nullable Account account(String product, long id) {
		for (Account account : this.accounts) {
			if (account.id == id && account.product.equals(product)) {
				return account;
			}
		}
		return null;
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
			return this.firstName + " " + this.lastName;
		}

	}

}

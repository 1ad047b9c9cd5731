package io.github.basecamp4j.sample.accounts;

import io.github.basecamp4j.Account;
import io.github.basecamp4j.Product;

/**
 * Where a page is: the account in its address.
 *
 * @param product the account's product
 * @param accountId its id
 * @param name its name
 */
public record Place(Product product, long accountId, String name) {

	/**
	 * Name of the request attribute that holds the place.
	 */
	public static final String ATTRIBUTE = "place";

	static Place of(Product product, Account account) {
		return new Place(product, account.id(), account.name());
	}

	/**
	 * Return what the addresses of all pages of this account begin with.
	 * @return the path, such as {@code /bcx/1234567}
	 */
	public String path() {
		return "/" + this.product.code() + "/" + this.accountId;
	}

}

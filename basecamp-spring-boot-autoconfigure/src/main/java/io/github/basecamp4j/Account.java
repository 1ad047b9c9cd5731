package io.github.basecamp4j;

import java.io.Serializable;

/**
 * An account that an identity can open.
 *
 * @param product code of the product, such as {@code bcx}, {@code bc3} or
 * {@code campfire}; an open set
 * @param id the account's id, the first part of its API paths
 * @param name name of the company or group
 * @param href address of the account's API
 * @param appHref address of the account in a browser
 */
public record Account(String product, long id, String name, String href, String appHref) implements Serializable {

	/**
	 * Return whether the account belongs to a product.
	 * @param product the product
	 * @return whether the account is one of that product
	 */
	public boolean belongsTo(Product product) {
		return product.code().equals(this.product);
	}

}

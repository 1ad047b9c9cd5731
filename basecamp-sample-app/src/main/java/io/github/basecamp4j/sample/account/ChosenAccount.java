package io.github.basecamp4j.sample.account;

import java.io.Serializable;

import io.github.basecamp4j.Account;
import io.github.basecamp4j.Product;

/**
 * The account that the user works in.
 *
 * @param product code of its product
 * @param id its id
 * @param name its name
 */
public record ChosenAccount(String product, long id, String name) implements Serializable {

	/**
	 * Name of the session attribute that holds the choice.
	 */
	public static final String SESSION_ATTRIBUTE = "chosenAccount";

	static ChosenAccount of(Account account) {
		return new ChosenAccount(account.product(), account.id(), account.name());
	}

	boolean belongsTo(Product product) {
		return product.code().equals(this.product);
	}

	/**
	 * Return where the pages of the account's product begin.
	 * @return path of its list of projects
	 */
	public String home() {
		return belongsTo(Product.BC3) ? "/bc3" : "";
	}

}

package io.github.basecamp4j.launchpad;

import java.util.List;

import io.github.basecamp4j.Account;
import io.github.basecamp4j.Product;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Who the principal's token belongs to and which accounts it opens.
 *
 * @see <a href=
 * "https://github.com/basecamp/api/blob/master/sections/authentication.md">Authentication</a>
 */
public interface AuthorizationOperations {

	/**
	 * Return all that Launchpad tells about the token.
	 * @return the authorization, asked for anew
	 */
	Authorization get();

	/**
	 * Return the person who granted the token.
	 * @return the identity
	 */
	Identity identity();

	/**
	 * Return the accounts that the token opens.
	 * @return the accounts of whatever product, also of those that this library does not
	 * speak to
	 */
	List<Account> accounts();

	/**
	 * Return the accounts of one product that the token opens.
	 * @param product the product
	 * @return the accounts
	 */
	List<Account> accounts(Product product);

	/**
	 * Return the operations for one principal, wherever they are used: in a job, say.
	 * @param principalName the principal's name
	 * @return operations that share everything else with these
	 */
	AuthorizationOperations forPrincipal(String principalName);

	/**
	 * Create operations.
	 * @param client an HTTP client for Launchpad's API
	 * @return the operations
	 */
	static AuthorizationOperations create(BasecampRestClient client) {
		return new RestClientAuthorizationOperations(client);
	}

}

package io.github.basecamp4j.bc3.account;

import io.github.basecamp4j.Content;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * The account itself. Changes are for its owners, those of the logo for administrators
 * too.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/account.md">Account</a>
 */
public interface AccountOperations {

	/**
	 * Return the account.
	 * @return the account
	 */
	AccountDetails get();

	/**
	 * Rename the account.
	 * @param name the new name, not blank
	 * @return the renamed account
	 */
	AccountDetails rename(String name);

	/**
	 * Set the logo of the account.
	 * @param logo an image of up to 5 MB (PNG, JPEG, GIF, WebP, AVIF or HEIC)
	 */
	void updateLogo(Content logo);

	/**
	 * Remove the logo of the account.
	 */
	void removeLogo();

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static AccountOperations create(BasecampRestClient client) {
		return new RestClientAccountOperations(client);
	}

}

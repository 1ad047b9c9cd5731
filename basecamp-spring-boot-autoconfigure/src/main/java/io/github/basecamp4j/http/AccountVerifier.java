package io.github.basecamp4j.http;

import io.github.basecamp4j.BasecampAccountResolutionException;
import io.github.basecamp4j.Product;

/**
 * Tells a wrong account from a missing thing. Asked when Basecamp answered 403 or 404.
 */
@FunctionalInterface
public interface AccountVerifier {

	/**
	 * Verify that a principal can open an account. Takes a second at most.
	 * @param product the product that was called
	 * @param principalName the principal on whose behalf the call was made
	 * @param accountId the account that was used
	 * @throws BasecampAccountResolutionException if it is known that the principal has no
	 * such account of the product
	 */
	void verifyAccountId(Product product, String principalName, long accountId);

}

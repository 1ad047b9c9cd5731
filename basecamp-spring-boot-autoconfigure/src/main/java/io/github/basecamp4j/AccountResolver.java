package io.github.basecamp4j;

import org.jspecify.annotations.Nullable;

/**
 * Says which account a principal works in. An application that lets its users choose
 * defines one as a bean; it is asked before any configured default.
 */
@FunctionalInterface
public interface AccountResolver {

	/**
	 * Return the account to use.
	 * @param product the product that is about to be called
	 * @param principalName the principal on whose behalf the call is made
	 * @return the id of an account of that product, or {@code null} to leave the choice
	 * to the next source
	 */
	@Nullable Long resolveAccountId(Product product, String principalName);

	/**
	 * Called when Basecamp answered 403 or 404, so that a wrong account can be told from
	 * a missing document. Takes a second at most. Not for applications to implement.
	 * @param product the product that was called
	 * @param principalName the principal on whose behalf the call was made
	 * @param accountId the account that was used
	 * @throws BasecampAccountResolutionException if it is known that the principal has no
	 * such account of the product
	 */
	default void verifyAccountId(Product product, String principalName, long accountId) {
	}

}

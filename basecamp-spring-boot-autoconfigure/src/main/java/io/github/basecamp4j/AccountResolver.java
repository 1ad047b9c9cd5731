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

}

package io.github.basecamp4j.sample.accounts;

/**
 * The address names an account that the user cannot open.
 */
public final class UnknownAccountException extends RuntimeException {

	UnknownAccountException(String accountId) {
		super("There is no account " + accountId + " among those of the user");
	}

}

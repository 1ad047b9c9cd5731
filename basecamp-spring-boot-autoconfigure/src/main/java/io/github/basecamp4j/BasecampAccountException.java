package io.github.basecamp4j;

import java.util.List;

/**
 * It is not clear which account to use, or the one named cannot be opened.
 */
public final class BasecampAccountException extends BasecampException {

	private final List<Account> candidates;

	public BasecampAccountException(String message, List<Account> candidates) {
		super(message, null);
		this.candidates = List.copyOf(candidates);
	}

	/**
	 * Return the accounts that could be chosen.
	 * @return the accounts of the principal, of whatever product
	 */
	public List<Account> candidates() {
		return this.candidates;
	}

}

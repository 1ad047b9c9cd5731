package io.github.basecamp4j;

import java.util.List;

/**
 * It is not clear which account to use, or the one named cannot be opened.
 */
public final class BasecampAccountResolutionException extends BasecampException {

	private final List<Account> candidates;

	public BasecampAccountResolutionException(String message, List<Account> candidates) {
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

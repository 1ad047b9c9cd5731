package io.github.basecamp4j.http;

/**
 * A variable of a path that takes the place of a token. A request with a key carries no
 * token and acts for no principal, in the account that the key is for. Only Basecamp sees
 * the key: the address has asterisks in its place wherever else it is shown, to
 * interceptors and observations among others.
 *
 * @param accountId the account
 * @param value the key
 */
public record IntegrationKey(long accountId, String value) {

	@Override
	public String toString() {
		return "***";
	}

}

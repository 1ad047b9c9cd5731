package io.github.basecamp4j.http;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.util.Assert;

import io.github.basecamp4j.BasecampInvalidResponseException;

/**
 * A request, ready to be sent.
 *
 * @param method the method
 * @param uri the address, without the key if there is one
 * @param template the address as a template, for metrics and traces
 * @param body the JSON to send as bytes, empty for a request of a method that has a body
 * but nothing to say; a {@link io.github.basecamp4j.Content} to upload; {@code null} for
 * none
 * @param binding whose token to send, and to which account
 * @param repeatable whether sending it twice does no more than sending it once
 * @param keyed where to send it instead, with a key in place of a token
 */
record ApiRequest(HttpMethod method, URI uri, String template, @Nullable Object body, Binding binding,
		boolean repeatable, @Nullable Keyed keyed) {

	ApiRequest(HttpMethod method, URI uri, String template, @Nullable Object body, Binding binding,
			boolean repeatable) {
		this(method, uri, template, body, binding, repeatable, null);
	}

	ApiRequest follow(URI next) {
		return new ApiRequest(this.method, next, this.template, this.body, this.binding, this.repeatable);
	}

	/**
	 * Return the exception for an answer that is not what the API promises.
	 * @param status the status code of the answer
	 * @param reason what is wrong with it
	 * @return the exception
	 */
	BasecampInvalidResponseException answeredWith(int status, String reason) {
		String consequence = (this.method != HttpMethod.GET && status >= 200 && status < 300) ? "; the change was made"
				: "";
		return new BasecampInvalidResponseException(this + ": " + reason + " (status " + status + ")" + consequence,
				status);
	}

	@Override
	public String toString() {
		return this.method + " " + this.uri.getRawPath();
	}

	/**
	 * Principal and account of a call.
	 *
	 * @param principalName whose token to send, {@code null} for none
	 * @param accountId the account, {@code null} where paths have none
	 */
	record Binding(@Nullable String principalName, @Nullable Long accountId) {

		String requirePrincipalName() {
			Assert.state(this.principalName != null, "The call acts for nobody");
			return this.principalName;
		}

	}

	/**
	 * An address with a key.
	 *
	 * @param address the whole address
	 * @param key the key in it
	 */
	record Keyed(URI address, String key) {

		@Override
		public String toString() {
			return "***";
		}

	}

}

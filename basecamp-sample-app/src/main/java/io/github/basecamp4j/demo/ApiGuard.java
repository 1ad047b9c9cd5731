package io.github.basecamp4j.demo;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What every API request must pass before anything is done: a name, a token, an account,
 * a content type.
 */
final class ApiGuard {

	private static final Pattern CONTACT = Pattern.compile(".*(@|https?://).*");

	private static final Set<String> METHODS_WITH_BODY = Set.of("POST", "PUT");

	private final SignedTokens tokens;

	private final Directory directory;

	private final Queue<Answer> failures = new ArrayDeque<>();

	private final Set<Long> inactiveAccounts = ConcurrentHashMap.newKeySet();

	ApiGuard(SignedTokens tokens, Directory directory) {
		this.tokens = tokens;
		this.directory = directory;
	}

	/**
	 * Check a request.
	 * @param request the request
	 * @param product the product whose API it was sent to
	 * @return the account that it may work in
	 */
	Account check(Request request, String product) {
		Answer failure = takeFailure();
		if (failure != null) {
			throw new AnswerException(failure);
		}
		checkToken(request);
		long accountId = request.id("account");
		Account account = this.directory.account(product, accountId);
		if (account == null) {
			throw AnswerException.notFound();
		}
		if (this.inactiveAccounts.contains(accountId)) {
			throw new AnswerException(Answer.error(404, "The account is inactive").with("Reason", "Account Inactive"));
		}
		if (METHODS_WITH_BODY.contains(request.method())
				&& !request.header("Content-Type").toLowerCase().startsWith("application/json")) {
			throw new AnswerException(Answer.error(415, "Send application/json; charset=utf-8"));
		}
		return account;
	}

	/**
	 * Check name and token of a request, wherever it goes to.
	 * @param request the request
	 * @return what the token stands for
	 */
	SignedTokens.Claims checkToken(Request request) {
		if (!CONTACT.matcher(request.header("User-Agent")).matches()) {
			throw new AnswerException(
					Answer.error(400, "Please identify your application and a contact in the User-Agent header"));
		}
		String authorization = request.header("Authorization");
		SignedTokens.Claims claims = authorization.startsWith("Bearer ")
				? this.tokens.read(SignedTokens.Kind.ACCESS, authorization.substring("Bearer ".length())) : null;
		if (claims == null) {
			throw new AnswerException(Answer.error(401, "OAuth token is invalid, expired or revoked")
				.with("WWW-Authenticate", "Bearer error=\"invalid_token\""));
		}
		return claims;
	}

	void failNext(int status, @Nullable Duration retryAfter) {
		Answer answer = Answer.error(status, "The demo Basecamp was told to fail");
		synchronized (this.failures) {
			this.failures
				.add((retryAfter != null) ? answer.with("Retry-After", Long.toString(retryAfter.toSeconds())) : answer);
		}
	}

	void setAccountActive(long accountId, boolean active) {
		if (active) {
			this.inactiveAccounts.remove(accountId);
		}
		else {
			this.inactiveAccounts.add(accountId);
		}
	}

	private @Nullable Answer takeFailure() {
		synchronized (this.failures) {
			return this.failures.poll();
		}
	}

}

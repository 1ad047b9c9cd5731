package io.github.basecamp4j.test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What every API request must pass before anything is done: a name, a token, an account,
 * a content type.
 */
final class ApiGuard {

	private static final Pattern CONTACT = Pattern.compile(".*(@|https?://).*");

	private static final Set<String> METHODS_WITH_BODY = Set.of("POST", "PUT");

	private static final String FAILURE = "The stand-in for Basecamp was told to fail";

	private static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

	private final SignedTokens tokens;

	private final Directory directory;

	private final @Nullable String fixedToken;

	private final Queue<Answer> failures = new ArrayDeque<>();

	private final List<Failure> lastingFailures = new ArrayList<>();

	private final AtomicInteger answersToLose = new AtomicInteger();

	private final Set<Long> inactiveAccounts = ConcurrentHashMap.newKeySet();

	ApiGuard(SignedTokens tokens, Directory directory, @Nullable String fixedToken) {
		this.fixedToken = fixedToken;
		this.tokens = tokens;
		this.directory = directory;
	}

	/**
	 * Check a request that sends JSON, if anything.
	 * @param request the request
	 * @param product the product whose API it was sent to
	 * @return the account that it may work in
	 */
	Account check(Request request, String product) {
		Account account = checkCaller(request, product);
		if (METHODS_WITH_BODY.contains(request.method())
				&& !request.header("Content-Type").toLowerCase().startsWith("application/json")) {
			throw new AnswerException(Answer.error(415, "Send application/json; charset=utf-8"));
		}
		return account;
	}

	/**
	 * Check a request that sends a file, of any type.
	 * @param request the request
	 * @param product the product whose API it was sent to
	 * @return the account that it may work in
	 */
	Account checkFile(Request request, String product) {
		Account account = checkCaller(request, product);
		if (request.header("Content-Type").isBlank()) {
			throw new AnswerException(Answer.error(415, "Send the Content-Type of the file"));
		}
		if (request.header("Content-Length").isBlank()) {
			throw new AnswerException(Answer.error(411, "Send the Content-Length of the file"));
		}
		if (request.body().length() == 0) {
			throw new AnswerException(Answer.error(422, "The file is empty"));
		}
		return account;
	}

	/**
	 * Check a request, whatever it sends.
	 * @param request the request
	 * @param product the product whose API it was sent to
	 * @return the account that it may work in
	 */
	private Account checkCaller(Request request, String product) {
		failIfToldTo(request);
		SignedTokens.Claims claims = checkToken(request);
		Account account = account(request, product);
		account.enter(this.directory.identity(claims.principal()));
		return account;
	}

	/**
	 * Check a request that carries no token.
	 * @param request the request
	 * @param product the product whose API it was sent to
	 * @return the account that it names
	 */
	Account checkAccount(Request request, String product) {
		failIfToldTo(request);
		return account(request, product);
	}

	private Account account(Request request, String product) {
		long accountId = request.id("account");
		Account account = this.directory.account(product, accountId);
		if (account == null) {
			throw AnswerException.notFound();
		}
		if (this.inactiveAccounts.contains(accountId)) {
			throw new AnswerException(Answer.error(404, "The account is inactive").with("Reason", "Account Inactive"));
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
		SignedTokens.Claims claims = claims(request);
		if (claims == null) {
			throw new AnswerException(Answer.error(401, "OAuth token is invalid, expired or revoked")
				.with("WWW-Authenticate", "Bearer error=\"invalid_token\""));
		}
		return claims;
	}

	SignedTokens.@Nullable Claims claims(Request request) {
		String authorization = request.header("Authorization");
		if (!authorization.startsWith("Bearer ")) {
			return null;
		}
		String token = authorization.substring("Bearer ".length());
		return token.equals(this.fixedToken) ? new SignedTokens.Claims(SignedTokens.Kind.ACCESS, NEVER, Map.of())
				: this.tokens.read(SignedTokens.Kind.ACCESS, token);
	}

	/**
	 * Answer all requests like this with an error.
	 * @param method the method
	 * @param path the path behind the account; variables in braces stand for ids
	 * @param status the status
	 * @return the error
	 */
	Failure fail(String method, String path, int status) {
		Failure failure = new Failure(method, Router.PathTemplate.of(path), status);
		this.lastingFailures.add(failure);
		return failure;
	}

	void failNext(int status, @Nullable Duration retryAfter) {
		Answer answer = Answer.error(status, FAILURE);
		synchronized (this.failures) {
			this.failures
				.add((retryAfter != null) ? answer.with("Retry-After", Long.toString(retryAfter.toSeconds())) : answer);
		}
	}

	void loseNextAnswer() {
		this.answersToLose.incrementAndGet();
	}

	/**
	 * Return whether the answer to what was done is to be lost. Asked once for each.
	 * @return whether it is
	 */
	boolean losesAnswer() {
		return this.answersToLose.getAndUpdate((left) -> Math.max(0, left - 1)) > 0;
	}

	void setAccountActive(long accountId, boolean active) {
		if (active) {
			this.inactiveAccounts.remove(accountId);
		}
		else {
			this.inactiveAccounts.add(accountId);
		}
	}

	private void failIfToldTo(Request request) {
		Answer failure = takeFailure();
		if (failure != null) {
			throw new AnswerException(failure);
		}
		for (Failure lasting : this.lastingFailures) {
			if (lasting.matches(request)) {
				throw new AnswerException(Answer.error(lasting.status(), FAILURE));
			}
		}
	}

	private @Nullable Answer takeFailure() {
		synchronized (this.failures) {
			return this.failures.poll();
		}
	}

	/**
	 * What was told to fail.
	 *
	 * @param method the method
	 * @param path the path behind the account
	 * @param status the status to answer with
	 */
	record Failure(String method, Router.PathTemplate path, int status) {

		boolean matches(Request request) {
			return this.method.equals(request.method())
					&& this.path.matcher(BasecampRequest.pathInAccount(request)).matches();
		}

	}

}

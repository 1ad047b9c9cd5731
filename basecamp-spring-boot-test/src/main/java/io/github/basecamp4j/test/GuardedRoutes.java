package io.github.basecamp4j.test;

import java.util.function.BiFunction;

/**
 * Adds the routes of one product's API, whose requests are checked first.
 */
final class GuardedRoutes {

	private final Router router;

	private final ApiGuard guard;

	private final String product;

	private final String prefix;

	GuardedRoutes(Router router, ApiGuard guard, String product, String prefix) {
		this.router = router;
		this.guard = guard;
		this.product = product;
		this.prefix = prefix;
	}

	void add(String method, String path, BiFunction<Request, Account, Answer> handler) {
		this.router.add(method, this.prefix + path,
				(request) -> answer(handler.apply(request, this.guard.check(request, this.product))));
	}

	/**
	 * Add a route whose requests send a file, as the bytes that it consists of.
	 * @param method the method
	 * @param path the path
	 * @param handler what handles them
	 */
	void addFile(String method, String path, BiFunction<Request, Account, Answer> handler) {
		this.router.add(method, this.prefix + path,
				(request) -> answer(handler.apply(request, this.guard.checkFile(request, this.product))));
	}

	/**
	 * Add a route that needs no token.
	 * @param method the method
	 * @param path the path, which holds a secret
	 * @param handler what handles its requests
	 */
	void addOpen(String method, String path, BiFunction<Request, Account, Answer> handler) {
		this.router.add(method, this.prefix + path,
				(request) -> answer(handler.apply(request, this.guard.checkAccount(request, this.product))));
	}

	private Answer answer(Answer answer) {
		return (answer.status() < 400 && this.guard.losesAnswer()) ? Answer.LOST : answer;
	}

}

package io.github.basecamp4j.demo;

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
				(request) -> handler.apply(request, this.guard.check(request, this.product)));
	}

}

package io.github.basecamp4j.test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

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
		return this.guard.losesAnswer() ? Answer.LOST : answer;
	}

	/**
	 * Add routes that say what is not played.
	 * @param operations all operations of the API
	 */
	void addMissing(List<Operation> operations) {
		Map<String, List<Operation>> missing = operations.stream()
			.filter((operation) -> !this.router.has(operation.method(), this.prefix + operation.path()))
			.collect(Collectors.groupingBy(Operation::request, LinkedHashMap::new, Collectors.toList()));
		missing.values().forEach(this::addMissingAt);
	}

	private void addMissingAt(List<Operation> operations) {
		Operation first = operations.get(0);
		String names = operations.stream().map(Operation::toString).collect(Collectors.joining(" or "));
		this.router.addFallback(first.method(), this.prefix + first.path(), (request) -> {
			this.guard.checkCaller(request, this.product);
			return Answer.error(501, "The stand-in for Basecamp does not play " + names);
		});
	}

}

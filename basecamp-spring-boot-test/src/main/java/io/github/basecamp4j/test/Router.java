package io.github.basecamp4j.test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import tools.jackson.databind.exc.JsonNodeException;

/**
 * Finds the handler of a request by method and path. One request is handled at a time, so
 * that handlers need no locks of their own.
 */
final class Router implements HttpHandler {

	private static final String ID = "(\\d{1,18})";

	private static final String WORD = "(\\w+)";

	private static final String ANYTHING = "([^/]+)";

	private final List<Route> routes = new ArrayList<>();

	private final Map<Pattern, Function<Request, Answer>> fallbacks = new LinkedHashMap<>();

	private final Consumer<Request> listener;

	/**
	 * Create a router.
	 * @param listener hears of each request before it is handled
	 */
	Router(Consumer<Request> listener) {
		this.listener = listener;
	}

	/**
	 * Add a route.
	 * @param method the method
	 * @param template the path; variables in braces stand for ids, a trailing {@code ?}
	 * makes the extension optional, a trailing {@code *} stands for anything
	 * @param handler what handles its requests
	 */
	void add(String method, String template, Function<Request, Answer> handler) {
		this.routes.add(new Route(method, PathTemplate.of(template), handler));
	}

	/**
	 * Add a route for what no other route takes, whatever its method.
	 * @param path the paths
	 * @param handler what handles their requests
	 */
	void addFallback(Pattern path, Function<Request, Answer> handler) {
		this.fallbacks.put(path, handler);
	}

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			Answer answer = answer(exchange).with("X-Request-Id", UUID.randomUUID().toString());
			if (answer.isLost()) {
				return;
			}
			answer.headers().forEach(exchange.getResponseHeaders()::set);
			long length = answer.body().length();
			exchange.sendResponseHeaders(answer.status(), (length > 0) ? length : -1);
			if (length > 0) {
				answer.body().open().transferTo(exchange.getResponseBody());
			}
		}
	}

	private Answer answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getRawPath();
		for (Route route : this.routes) {
			Matcher matcher = route.path().matcher(path);
			if (route.method().equals(exchange.getRequestMethod()) && matcher.matches()) {
				return answer(route.handler(), Request.read(exchange, route.path().ids(matcher)));
			}
		}
		Function<Request, Answer> fallback = this.fallbacks.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().matcher(path).matches())
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(HtmlPage::nothing);
		return answer(fallback, Request.read(exchange, Map.of()));
	}

	private Answer answer(Function<Request, Answer> handler, Request request) throws IOException {
		try {
			return handle(handler, request);
		}
		finally {
			request.body().closeUnlessKept();
		}
	}

	private synchronized Answer handle(Function<Request, Answer> handler, Request request) {
		this.listener.accept(request);
		try {
			Answer answer = handler.apply(request);
			return request.method().equals("GET") ? answer.unlessMatches(request.header("If-None-Match")) : answer;
		}
		catch (AnswerException ex) {
			return ex.answer();
		}
		catch (JsonNodeException ex) {
			return Answer.error(400, "A value is of another type than it has to be");
		}
		catch (RuntimeException ex) {
			System.getLogger(Router.class.getName())
				.log(System.Logger.Level.ERROR, "The stand-in for Basecamp failed", ex);
			return Answer.error(500, "The stand-in for Basecamp failed");
		}
	}

	/**
	 * A route.
	 *
	 * @param method the method
	 * @param path the path
	 * @param handler what handles its requests
	 */
	private record Route(String method, PathTemplate path, Function<Request, Answer> handler) {

	}

	/**
	 * A path with variables.
	 *
	 * @param pattern what it matches
	 * @param variables names of the variables
	 */
	record PathTemplate(Pattern pattern, List<String> variables) {

		private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

		private static final String EXTENSION = ".json";

		/**
		 * Variables that stand for something else than ids.
		 */
		private static final Map<String, String> WORDS = Map.of("section", WORD, "tagName", ANYTHING);

		static PathTemplate of(String template) {
			StringBuilder regex = new StringBuilder();
			List<String> variables = new ArrayList<>();
			boolean optionalExtension = template.endsWith("?");
			boolean open = template.endsWith("*");
			String path = optionalExtension ? template.substring(0, template.length() - EXTENSION.length() - 1)
					: open ? template.substring(0, template.length() - 1) : template;
			Matcher matcher = VARIABLE.matcher(path);
			int end = 0;
			while (matcher.find()) {
				regex.append(Pattern.quote(path.substring(end, matcher.start())))
					.append(WORDS.getOrDefault(matcher.group(1), ID));
				variables.add(matcher.group(1));
				end = matcher.end();
			}
			regex.append(Pattern.quote(path.substring(end)))
				.append(optionalExtension ? "(?:\\.json)?" : open ? ".*" : "");
			return new PathTemplate(Pattern.compile(regex.toString()), variables);
		}

		Matcher matcher(String path) {
			return this.pattern.matcher(path);
		}

		Map<String, Long> ids(Matcher matcher) {
			Map<String, Long> ids = new HashMap<>();
			for (int i = 0; i < this.variables.size(); i++) {
				if (matcher.group(i + 1).matches(ID)) {
					ids.put(this.variables.get(i), Long.valueOf(matcher.group(i + 1)));
				}
			}
			return ids;
		}

	}

}

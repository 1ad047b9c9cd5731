package io.github.basecamp4j.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

/**
 * Finds the handler of a request by method and path. One request is handled at a time, so
 * that handlers need no locks of their own.
 */
final class Router implements HttpHandler {

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

	private final List<Route> routes = new ArrayList<>();

	private final List<Route> fallbacks = new ArrayList<>();

	/**
	 * Add a route.
	 * @param method the method
	 * @param template the path; variables in braces stand for ids, a trailing {@code ?}
	 * makes the extension optional
	 * @param handler what handles its requests
	 */
	void add(String method, String template, Function<Request, Answer> handler) {
		this.routes.add(Route.of(method, template, handler));
	}

	/**
	 * Add a route for what no other route takes.
	 * @param path the paths
	 * @param handler what handles their requests
	 */
	void addFallback(Pattern path, Function<Request, Answer> handler) {
		this.fallbacks.add(new Route("", path, List.of(), handler));
	}

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			Answer answer = answer(exchange).with("X-Request-Id", UUID.randomUUID().toString());
			answer.headers().forEach(exchange.getResponseHeaders()::set);
			boolean hasBody = answer.body().length > 0;
			exchange.sendResponseHeaders(answer.status(), hasBody ? answer.body().length : -1);
			if (hasBody) {
				exchange.getResponseBody().write(answer.body());
			}
		}
	}

	private Answer answer(HttpExchange exchange) throws IOException {
		String method = exchange.getRequestMethod();
		String path = exchange.getRequestURI().getPath();
		for (Route route : this.routes) {
			Matcher matcher = route.path().matcher(path);
			if (route.method().equals(method) && matcher.matches()) {
				return answer(route, Request.read(exchange, route.ids(matcher)));
			}
		}
		for (Route route : this.fallbacks) {
			if (route.path().matcher(path).matches()) {
				return answer(route, Request.read(exchange, Map.of()));
			}
		}
		return Answer.error(404, "There is nothing at " + method + " " + path);
	}

	private synchronized Answer answer(Route route, Request request) {
		try {
			Answer answer = route.handler().apply(request);
			return request.method().equals("GET") ? answer.unlessMatches(request.header("If-None-Match")) : answer;
		}
		catch (AnswerException ex) {
			return ex.answer();
		}
		catch (RuntimeException ex) {
			System.getLogger(Router.class.getName()).log(System.Logger.Level.ERROR, "Demo Basecamp failed", ex);
			return Answer.error(500, "The demo Basecamp failed");
		}
	}

	/**
	 * A route.
	 *
	 * @param method the method
	 * @param path the path
	 * @param variables names of the variables in the path
	 * @param handler what handles its requests
	 */
	private record Route(String method, Pattern path, List<String> variables, Function<Request, Answer> handler) {

		static Route of(String method, String template, Function<Request, Answer> handler) {
			StringBuilder regex = new StringBuilder();
			List<String> variables = new ArrayList<>();
			boolean optionalExtension = template.endsWith("?");
			String path = optionalExtension ? template.substring(0, template.length() - ".json?".length()) : template;
			Matcher matcher = VARIABLE.matcher(path);
			int end = 0;
			while (matcher.find()) {
				regex.append(Pattern.quote(path.substring(end, matcher.start()))).append("(\\d{1,18})");
				variables.add(matcher.group(1));
				end = matcher.end();
			}
			regex.append(Pattern.quote(path.substring(end))).append(optionalExtension ? "(?:\\.json)?" : "");
			return new Route(method, Pattern.compile(regex.toString()), variables, handler);
		}

		Map<String, Long> ids(Matcher matcher) {
			Map<String, Long> ids = new HashMap<>();
			for (int i = 0; i < this.variables.size(); i++) {
				ids.put(this.variables.get(i), Long.valueOf(matcher.group(i + 1)));
			}
			return ids;
		}

	}

}

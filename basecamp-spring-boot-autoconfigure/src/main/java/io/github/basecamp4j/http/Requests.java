package io.github.basecamp4j.http;

import java.net.URI;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.util.Assert;

import io.github.basecamp4j.http.ApiRequest.Binding;
import io.github.basecamp4j.http.Request.JsonObject;

/**
 * Makes requests from path templates.
 */
final class Requests {

	private static final byte[] EMPTY = {};

	private static final String FILE = "/{file}";

	private static final int MAX_TEMPLATES = 1000;

	private final BasecampApi api;

	private final OriginGuard originGuard;

	private final ConcurrentHashMap<String, PathTemplate> templates = new ConcurrentHashMap<>();

	Requests(BasecampApi api) {
		this.api = api;
		this.originGuard = new OriginGuard(api);
	}

	ApiRequest create(Request request, Binding binding) {
		return create(request, binding, request.query());
	}

	ApiRequest numbered(Request request, Binding binding, int page) {
		return create(request, binding, request.query("page", page).query());
	}

	private ApiRequest create(Request request, Binding binding, String query) {
		PathTemplate template = template(request.path());
		URI uri = uri(template, binding, request.variables(), query);
		return new ApiRequest(request.method(), uri, template.toString(), body(request), binding,
				request.isRepeatable(), keyed(request, template, binding, query));
	}

	private URI uri(PathTemplate template, Binding binding, Object[] variables, String query) {
		return this.originGuard.check(URI.create(template.expand(before(binding.accountId(), variables)) + query));
	}

	private ApiRequest.@Nullable Keyed keyed(Request request, PathTemplate template, Binding binding, String query) {
		IntegrationKey key = request.key();
		if (key == null) {
			return null;
		}
		Object[] variables = Stream.of(request.variables())
			.map((variable) -> (variable == key) ? key.value() : variable)
			.toArray();
		return new ApiRequest.Keyed(uri(template, binding, variables, query), key.value());
	}

	/**
	 * Return whether an address is one of the API, which may be sent a token.
	 * @param uri the address
	 * @return whether it is at the origin of the API
	 */
	boolean isOwn(URI uri) {
		return this.originGuard.isOwn(uri);
	}

	/**
	 * Make a request for a file.
	 * @param uri an address of the API that an answer gave
	 * @param binding principal and account
	 * @return the request
	 */
	ApiRequest file(URI uri, Binding binding) {
		return new ApiRequest(HttpMethod.GET, this.originGuard.check(uri), template(FILE).toString(), null, binding,
				true);
	}

	private static @Nullable Object body(Request request) {
		Object body = request.body();
		if (body != null) {
			return (body instanceof JsonObject json) ? json.toBytes() : body;
		}
		return (request.method() == HttpMethod.POST || request.method() == HttpMethod.PUT) ? EMPTY : null;
	}

	private PathTemplate template(String path) {
		PathTemplate known = this.templates.get(path);
		if (known != null) {
			return known;
		}
		Assert.isTrue(path.startsWith("/"), () -> "Path '" + path + "' must begin with a slash");
		PathTemplate template = PathTemplate.of(this.api.baseUrl() + this.api.prefix() + path);
		if (this.templates.size() < MAX_TEMPLATES) {
			this.templates.put(path, template);
		}
		return template;
	}

	ApiRequest follow(ApiRequest from, String link) {
		return from.follow(this.originGuard.follow(from, link));
	}

	private static Object[] before(@Nullable Long accountId, Object[] variables) {
		if (accountId == null) {
			return variables;
		}
		Object[] extended = new Object[variables.length + 1];
		extended[0] = accountId;
		System.arraycopy(variables, 0, extended, 1, variables.length);
		return extended;
	}

}

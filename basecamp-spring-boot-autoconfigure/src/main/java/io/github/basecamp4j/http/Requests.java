package io.github.basecamp4j.http;

import java.net.URI;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.util.Assert;

import io.github.basecamp4j.http.ApiRequest.Binding;

/**
 * Makes requests from path templates.
 */
final class Requests {

	private static final int MAX_TEMPLATES = 1000;

	private final BasecampApi api;

	private final OriginGuard originGuard;

	private final ConcurrentHashMap<String, PathTemplate> templates = new ConcurrentHashMap<>();

	Requests(BasecampApi api) {
		this.api = api;
		this.originGuard = new OriginGuard(api);
	}

	ApiRequest create(HttpMethod method, String path, byte @Nullable [] body, boolean repeatable, Binding binding,
			Object... variables) {
		PathTemplate template = template(path);
		URI uri = URI.create(template.expand(before(binding.accountId(), variables)));
		return new ApiRequest(method, this.originGuard.check(uri), template.toString(), body, binding, repeatable);
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

package io.github.basecamp4j.http;

import java.net.URI;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokens;
import io.github.basecamp4j.AccountResolver;
import io.github.basecamp4j.BasecampAccountException;
import io.github.basecamp4j.BasecampResponseException;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.Product;

/**
 * The verbs with which operations speak to one of the APIs. Paths are given as templates
 * below the account, such as {@code /projects/{projectId}.json}; variables are encoded.
 * Immutable and thread-safe.
 */
public final class BasecampRestClient {

	private static final byte[] EMPTY = {};

	private final BasecampApi api;

	private final ClientSettings settings;

	private final AccessTokens accessTokens;

	private final AccountResolver accountResolver;

	private final Exchange exchange;

	private final ConcurrentHashMap<String, PathTemplate> templates;

	private final @Nullable String principalName;

	private BasecampRestClient(BasecampApi api, ClientSettings settings, AccessTokens accessTokens,
			AccountResolver accountResolver, Exchange exchange, ConcurrentHashMap<String, PathTemplate> templates,
			@Nullable String principalName) {
		this.api = api;
		this.settings = settings;
		this.accessTokens = accessTokens;
		this.accountResolver = accountResolver;
		this.exchange = exchange;
		this.templates = templates;
		this.principalName = principalName;
	}

	/**
	 * Create a client that acts for the current principal on the account that the
	 * resolver names.
	 * @param api the API to speak to
	 * @param builder builder of the HTTP client to use
	 * @param settings the settings
	 * @param accessTokens supplies the tokens
	 * @param accountResolver names the account
	 * @return the client
	 */
	public static BasecampRestClient create(BasecampApi api, RestClient.Builder builder, ClientSettings settings,
			AccessTokens accessTokens, AccountResolver accountResolver) {
		return new BasecampRestClient(api, settings, accessTokens, accountResolver,
				new Exchange(builder.build(), settings.userAgent(), accessTokens), new ConcurrentHashMap<>(), null);
	}

	/**
	 * Return a client for one account.
	 * @param accountId the account
	 * @return a client that shares everything else with this one
	 */
	public BasecampRestClient forAccount(long accountId) {
		return new BasecampRestClient(this.api, this.settings, this.accessTokens, (product, principal) -> accountId,
				this.exchange, this.templates, this.principalName);
	}

	/**
	 * Return a client for one principal, wherever it is used.
	 * @param principalName the principal's name
	 * @return a client that shares everything else with this one
	 */
	public BasecampRestClient forPrincipal(String principalName) {
		return new BasecampRestClient(this.api, this.settings, this.accessTokens, this.accountResolver, this.exchange,
				this.templates, principalName);
	}

	public <T> T get(Class<T> type, String path, Object... variables) {
		return exchange(HttpMethod.GET, type, path, null, variables);
	}

	public <T> Paged<T> list(Class<T> elementType, String path, Object... variables) {
		Binding binding = bind();
		this.accessTokens.getToken(binding.principalName());
		return new PageNumberPaged<>((page) -> page(binding, elementType, path, variables, page),
				this.settings.maxPages());
	}

	public <T> T post(Class<T> type, String path, @Nullable Object body, Object... variables) {
		return exchange(HttpMethod.POST, type, path, write(body), variables);
	}

	public void post(String path, @Nullable Object body, Object... variables) {
		exchange(HttpMethod.POST, path, write(body), variables);
	}

	public <T> T put(Class<T> type, String path, @Nullable Object body, Object... variables) {
		return exchange(HttpMethod.PUT, type, path, write(body), variables);
	}

	public void put(String path, @Nullable Object body, Object... variables) {
		exchange(HttpMethod.PUT, path, write(body), variables);
	}

	public void delete(String path, Object... variables) {
		exchange(HttpMethod.DELETE, path, null, variables);
	}

	private <T> List<T> page(Binding binding, Class<T> elementType, String path, Object[] variables, int page) {
		String separator = (path.indexOf('?') < 0) ? "?" : "&";
		Exchange.Request request = request(binding, HttpMethod.GET, path + separator + "page={page}", null,
				append(variables, page));
		return this.exchange.send(request, (headers, body) -> readList(request, elementType, body));
	}

	private static Object[] append(Object[] variables, Object variable) {
		Object[] extended = new Object[variables.length + 1];
		System.arraycopy(variables, 0, extended, 0, variables.length);
		extended[variables.length] = variable;
		return extended;
	}

	private <T> T exchange(HttpMethod method, Class<T> type, String path, byte @Nullable [] body, Object[] variables) {
		Exchange.Request request = request(bind(), method, path, body, variables);
		return this.exchange.send(request, (headers, answer) -> read(request, type, answer));
	}

	private void exchange(HttpMethod method, String path, byte @Nullable [] body, Object[] variables) {
		this.exchange.send(request(bind(), method, path, body, variables), (headers, answer) -> true);
	}

	private Exchange.Request request(Binding binding, HttpMethod method, String path, byte @Nullable [] body,
			Object[] variables) {
		PathTemplate template = this.templates.computeIfAbsent(path,
				(key) -> PathTemplate.of(this.api.baseUrl() + this.api.prefix() + key));
		return new Exchange.Request(method, URI.create(template.expand(binding.before(variables))), template.toString(),
				body, binding.principalName());
	}

	private Binding bind() {
		String principal = (this.principalName != null) ? this.principalName : this.accessTokens.currentPrincipalName();
		Product product = this.api.product();
		if (product == null) {
			return new Binding(principal, null);
		}
		Long accountId = this.accountResolver.resolveAccountId(product, principal);
		if (accountId == null) {
			throw new BasecampAccountException("No account is named for '" + product.code() + "'", List.of());
		}
		return new Binding(principal, accountId);
	}

	private static byte[] write(@Nullable Object body) {
		return (body != null) ? Json.MAPPER.writeValueAsBytes(body) : EMPTY;
	}

	private static <T> T read(Exchange.Request request, Class<T> type, byte[] body) {
		try {
			T value = Json.MAPPER.readValue(body, type);
			if (value != null) {
				return value;
			}
		}
		catch (JacksonException ex) {
			throw new BasecampResponseException(request + ": the answer cannot be read", ex);
		}
		throw new BasecampResponseException(request + ": the answer is empty", null);
	}

	private static <T> List<T> readList(Exchange.Request request, Class<T> elementType, byte[] body) {
		try {
			List<T> value = Json.MAPPER.readerForListOf(elementType).readValue(body);
			if (value != null) {
				return List.copyOf(value);
			}
		}
		catch (JacksonException ex) {
			throw new BasecampResponseException(request + ": the answer cannot be read", ex);
		}
		throw new BasecampResponseException(request + ": the answer is empty", null);
	}

	/**
	 * Principal and account of a call.
	 *
	 * @param principalName whose token to send
	 * @param accountId the account, {@code null} where paths have none
	 */
	private record Binding(String principalName, @Nullable Long accountId) {

		Object[] before(Object[] variables) {
			if (this.accountId == null) {
				return variables;
			}
			Object[] extended = new Object[variables.length + 1];
			extended[0] = this.accountId;
			System.arraycopy(variables, 0, extended, 1, variables.length);
			return extended;
		}

	}

}

package io.github.basecamp4j.http;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.util.Assert;
import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.AccountResolver;
import io.github.basecamp4j.BasecampAccountResolutionException;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.Product;
import io.github.basecamp4j.http.ApiRequest.Binding;

/**
 * The verbs with which operations speak to one of the APIs. Paths are given as templates
 * below the account, such as {@code /projects/{projectId}.json}; variables are encoded.
 * Immutable and thread-safe.
 */
public final class BasecampRestClient {

	private static final byte[] EMPTY = {};

	private final BasecampApi api;

	private final ClientResources resources;

	private final AccessTokenProvider accessTokens;

	private final AccountResolver accountResolver;

	private final Exchange exchange;

	private final Requests requests;

	private final @Nullable String principalName;

	private BasecampRestClient(BasecampApi api, ClientResources resources, AccessTokenProvider accessTokens,
			AccountResolver accountResolver, Exchange exchange, Requests requests, @Nullable String principalName) {
		this.api = api;
		this.resources = resources;
		this.accessTokens = accessTokens;
		this.accountResolver = accountResolver;
		this.exchange = exchange;
		this.requests = requests;
		this.principalName = principalName;
	}

	/**
	 * Create a client that acts for the current principal on the account that the
	 * resolver names, with resources of its own. They live as long as the JVM needs them;
	 * clients that come and go should use {@link ClientResources} that are closed in the
	 * end.
	 * @param api the API to speak to
	 * @param builder builder of the HTTP client to use; its request factory is replaced
	 * @param settings the settings
	 * @param accessTokens supplies the tokens
	 * @param accountResolver names the account
	 * @return the client
	 */
	public static BasecampRestClient create(BasecampApi api, RestClient.Builder builder, ClientSettings settings,
			AccessTokenProvider accessTokens, AccountResolver accountResolver) {
		return create(api, builder, ClientResources.create(settings), accessTokens, accountResolver);
	}

	/**
	 * Create a client that acts for the current principal on the account that the
	 * resolver names, with resources that it shares with others.
	 * @param api the API to speak to
	 * @param builder builder of the HTTP client to use; its request factory is replaced
	 * @param resources what the client shares with others
	 * @param accessTokens supplies the tokens
	 * @param accountResolver names the account
	 * @return the client
	 */
	public static BasecampRestClient create(BasecampApi api, RestClient.Builder builder, ClientResources resources,
			AccessTokenProvider accessTokens, AccountResolver accountResolver) {
		RestClient restClient = builder.clone().requestFactory(resources.requestFactory()).build();
		return new BasecampRestClient(api, resources, accessTokens, accountResolver,
				new Exchange(api, restClient, resources, accessTokens, accountResolver), new Requests(api), null);
	}

	/**
	 * Return a client for one account.
	 * @param accountId the account
	 * @return a client that shares everything else with this one
	 */
	public BasecampRestClient forAccount(long accountId) {
		return new BasecampRestClient(this.api, this.resources, this.accessTokens, (product, principal) -> accountId,
				this.exchange, this.requests, this.principalName);
	}

	/**
	 * Return a client for one principal, wherever it is used.
	 * @param principalName the principal's name
	 * @return a client that shares everything else with this one
	 */
	public BasecampRestClient forPrincipal(String principalName) {
		return new BasecampRestClient(this.api, this.resources, this.accessTokens, this.accountResolver, this.exchange,
				this.requests, principalName);
	}

	/**
	 * Return the principal that a call made now would act for.
	 * @return the principal's name
	 */
	public String principalName() {
		return (this.principalName != null) ? this.principalName : this.accessTokens.currentPrincipalName();
	}

	/**
	 * Return the account that a call made now would work in.
	 * @return the account
	 */
	public long accountId() {
		Long accountId = bind().accountId();
		Assert.state(accountId != null, "This API has no accounts");
		return accountId;
	}

	/**
	 * Return an object. Basecamp is asked each time, but need not send again what has not
	 * changed since, if the type is a record of immutable values; such an object may be
	 * the very one that was returned before.
	 * @param type the type of the answer
	 * @param path the path template
	 * @param variables the variables of the path
	 * @param <T> the type of the answer
	 * @return the answer
	 */
	public <T> T get(Class<T> type, String path, Object... variables) {
		return exchange(HttpMethod.GET, JsonAnswer.object(type), path, null, true, variables);
	}

	/**
	 * Return a list. Principal, account and token are settled now, pages are requested
	 * later.
	 * @param elementType the type of the elements
	 * @param path the path template
	 * @param variables the variables of the path
	 * @param <T> the type of the elements
	 * @return the list
	 */
	public <T> Paged<T> list(Class<T> elementType, String path, Object... variables) {
		Binding binding = bind();
		this.accessTokens.getToken(binding.principalName());
		PageSource<T> pages = new RequestedPages<>(this.requests, this.exchange, JsonAnswer.page(elementType), binding,
				path, variables);
		int maxPages = this.resources.settings().maxPages();
		return switch (this.api.paging()) {
			case NUMBERS -> new PageNumberPaged<>(pages, maxPages, this.resources.settings().maxConcurrentPages(),
					this.resources.pageTasks());
			case LINKS -> new LinkPaged<>(pages, maxPages);
		};
	}

	/**
	 * Send a POST and return the answer. Sent once: after a
	 * {@link io.github.basecamp4j.BasecampTransportException} or a
	 * {@link io.github.basecamp4j.BasecampServerException} it is unknown whether it took
	 * effect.
	 * @param type the type of the answer
	 * @param path the path template
	 * @param body what to send, {@code null} for nothing
	 * @param variables the variables of the path
	 * @param <T> the type of the answer
	 * @return the answer
	 */
	public <T> T post(Class<T> type, String path, @Nullable Object body, Object... variables) {
		return exchange(HttpMethod.POST, JsonAnswer.object(type), path, write(body), false, variables);
	}

	/**
	 * Send a POST that is not answered with an object. Sent once.
	 * @param path the path template
	 * @param body what to send, {@code null} for nothing
	 * @param variables the variables of the path
	 */
	public void post(String path, @Nullable Object body, Object... variables) {
		exchange(HttpMethod.POST, JsonAnswer.none(), path, write(body), false, variables);
	}

	/**
	 * Send a POST that the API declares idempotent, so that it may be repeated.
	 * @param type the type of the answer
	 * @param path the path template
	 * @param body what to send, {@code null} for nothing
	 * @param variables the variables of the path
	 * @param <T> the type of the answer
	 * @return the answer
	 */
	public <T> T postIdempotent(Class<T> type, String path, @Nullable Object body, Object... variables) {
		return exchange(HttpMethod.POST, JsonAnswer.object(type), path, write(body), true, variables);
	}

	/**
	 * Send a POST that the API declares idempotent, so that it may be repeated.
	 * @param path the path template
	 * @param body what to send, {@code null} for nothing
	 * @param variables the variables of the path
	 */
	public void postIdempotent(String path, @Nullable Object body, Object... variables) {
		exchange(HttpMethod.POST, JsonAnswer.none(), path, write(body), true, variables);
	}

	/**
	 * Send a PUT and return the answer. Repeated if Basecamp asks to come back later
	 * (429, 503), but not after a connection that broke.
	 * @param type the type of the answer
	 * @param path the path template
	 * @param body what to send, {@code null} for nothing
	 * @param variables the variables of the path
	 * @param <T> the type of the answer
	 * @return the answer
	 */
	public <T> T put(Class<T> type, String path, @Nullable Object body, Object... variables) {
		return exchange(HttpMethod.PUT, JsonAnswer.object(type), path, write(body), true, variables);
	}

	/**
	 * Send a PUT that is not answered with an object. Repeated as any PUT.
	 * @param path the path template
	 * @param body what to send, {@code null} for nothing
	 * @param variables the variables of the path
	 */
	public void put(String path, @Nullable Object body, Object... variables) {
		exchange(HttpMethod.PUT, JsonAnswer.none(), path, write(body), true, variables);
	}

	/**
	 * Send a DELETE. Repeated if Basecamp asks to come back later (429, 503), but not
	 * after a connection that broke.
	 * @param path the path template
	 * @param variables the variables of the path
	 */
	public void delete(String path, Object... variables) {
		exchange(HttpMethod.DELETE, JsonAnswer.none(), path, null, true, variables);
	}

	private <T> T exchange(HttpMethod method, AnswerReader<T> reader, String path, byte @Nullable [] body,
			boolean repeatable, Object[] variables) {
		return this.exchange.send(this.requests.create(method, path, body, repeatable, bind(), variables), reader);
	}

	private Binding bind() {
		String principal = principalName();
		Product product = this.api.product();
		if (product == null) {
			return new Binding(principal, null);
		}
		Long accountId = this.accountResolver.resolveAccountId(product, principal);
		if (accountId == null) {
			throw new BasecampAccountResolutionException("No account is named for '" + product.code() + "'", List.of());
		}
		return new Binding(principal, accountId);
	}

	private static byte[] write(@Nullable Object body) {
		return (body != null) ? Json.write(body) : EMPTY;
	}

}

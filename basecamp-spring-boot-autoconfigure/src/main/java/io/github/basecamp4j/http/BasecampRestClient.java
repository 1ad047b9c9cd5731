package io.github.basecamp4j.http;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.util.Assert;
import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.AccountResolver;
import io.github.basecamp4j.BasecampAccountResolutionException;
import io.github.basecamp4j.BasecampInvalidResponseException;
import io.github.basecamp4j.BasecampReadOnlyException;
import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.Download;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.Product;
import io.github.basecamp4j.http.ApiRequest.Binding;

/**
 * The verbs with which operations speak to one of the APIs. Each starts a
 * {@link Request}. Paths are given as templates below the account, such as
 * {@code /projects/{projectId}.json}; variables are encoded. Immutable and thread-safe.
 */
public final class BasecampRestClient {

	private final BasecampApi api;

	private final ClientResources resources;

	private final AccessTokenProvider accessTokens;

	private final AccountResolver accountResolver;

	private final Exchange exchange;

	private final Requests requests;

	private final Storage storage;

	private final @Nullable String principalName;

	private BasecampRestClient(BasecampApi api, ClientResources resources, AccessTokenProvider accessTokens,
			AccountResolver accountResolver, Exchange exchange, Requests requests, Storage storage,
			@Nullable String principalName) {
		this.api = api;
		this.resources = resources;
		this.accessTokens = accessTokens;
		this.accountResolver = accountResolver;
		this.exchange = exchange;
		this.requests = requests;
		this.storage = storage;
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
				new Exchange(api, restClient, resources, accessTokens), new Requests(api), new Storage(api, resources),
				null);
	}

	/**
	 * Return a client for one account.
	 * @param accountId the account
	 * @return a client that shares everything else with this one
	 */
	public BasecampRestClient forAccount(long accountId) {
		return new BasecampRestClient(this.api, this.resources, this.accessTokens, (product, principal) -> accountId,
				this.exchange, this.requests, this.storage, this.principalName);
	}

	/**
	 * Return a client for one principal, wherever it is used.
	 * @param principalName the principal's name
	 * @return a client that shares everything else with this one
	 */
	public BasecampRestClient forPrincipal(String principalName) {
		return new BasecampRestClient(this.api, this.resources, this.accessTokens, this.accountResolver, this.exchange,
				this.requests, this.storage, principalName);
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
	 * Start a GET.
	 * @param path the path template
	 * @param variables the variables of the path
	 * @return the request
	 */
	public Request get(String path, Object... variables) {
		return new Request(this, HttpMethod.GET, path, variables);
	}

	/**
	 * Start a POST.
	 * @param path the path template
	 * @param variables the variables of the path
	 * @return the request
	 */
	public Request post(String path, Object... variables) {
		return change(HttpMethod.POST, path, variables);
	}

	/**
	 * Start a PUT.
	 * @param path the path template
	 * @param variables the variables of the path
	 * @return the request
	 */
	public Request put(String path, Object... variables) {
		return change(HttpMethod.PUT, path, variables);
	}

	/**
	 * Start a DELETE.
	 * @param path the path template
	 * @param variables the variables of the path
	 * @return the request
	 */
	public Request delete(String path, Object... variables) {
		return change(HttpMethod.DELETE, path, variables);
	}

	private Request change(HttpMethod method, String path, Object... variables) {
		if (this.resources.settings().readOnly()) {
			throw new BasecampReadOnlyException(method + " " + path);
		}
		return new Request(this, method, path, variables);
	}

	/**
	 * Download a file. Basecamp is asked with the token and sends on, as a rule, to a
	 * storage that is asked without it; so is any other host. The file is streamed, and
	 * may take any time; only silence ends it.
	 * @param url address of the file, as an answer gave it
	 * @param reader reads the file while it arrives
	 * @param <T> the type of what becomes of the file
	 * @return what the reader returned
	 * @throws java.io.UncheckedIOException if the reader has trouble of its own, such as
	 * a disk that is full
	 * @throws BasecampTransportException if the connection has
	 * @throws BasecampInvalidResponseException if the storage refuses, or must not be
	 * asked
	 */
	public <T> T download(String url, Download.Reader<T> reader) {
		URI address = Storage.address(url);
		if (!this.requests.isOwn(address)) {
			return this.storage.download(address, reader);
		}
		Transport.FirstHop<T> firstHop = this.exchange.download(this.requests.file(address, bind()), reader);
		return (firstHop.redirect() != null) ? this.storage.download(firstHop.redirect(), reader)
				: firstHop.result().get();
	}

	<T> T send(Request request, AnswerReader<T> reader) {
		IntegrationKey key = request.key();
		Binding binding = (key != null) ? new Binding(null, key.accountId()) : bind();
		return this.exchange.send(this.requests.create(request, binding), reader);
	}

	<T> Paged<T> pages(Request request, AnswerReader<PageAnswer<T>> reader) {
		Assert.state(request.key() == null, "There are no pages for keys");
		Binding binding = bind();
		this.accessTokens.getToken(binding.requirePrincipalName());
		PageSource<T> pages = new RequestedPages<>(this.requests, this.exchange, reader, binding, request);
		int maxPages = this.resources.settings().maxPages();
		return switch (this.api.paging()) {
			case NUMBERS -> new PageNumberPaged<>(pages, maxPages, this.resources.settings().maxConcurrentPages(),
					this.resources.pageTasks());
			case LINKS -> new LinkPaged<>(pages, maxPages);
		};
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

}

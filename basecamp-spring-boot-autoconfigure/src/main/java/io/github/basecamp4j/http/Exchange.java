package io.github.basecamp4j.http;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestClient;

import io.github.basecamp4j.AccessTokenProvider;
import io.github.basecamp4j.BasecampAccessDeniedException;
import io.github.basecamp4j.BasecampAccountInactiveException;
import io.github.basecamp4j.BasecampAccountResolutionException;
import io.github.basecamp4j.BasecampApiException;
import io.github.basecamp4j.BasecampAuthenticationException;
import io.github.basecamp4j.BasecampException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampRateLimitException;
import io.github.basecamp4j.BasecampTransportException;
import io.github.basecamp4j.Download;
import io.github.basecamp4j.Product;
import io.github.basecamp4j.http.engine.KeyedRequestFactory;
import io.github.basecamp4j.http.engine.StreamingRequestFactory;

/**
 * Sends a request, as often as it takes and is allowed, and composes the policies that
 * decide about it.
 */
final class Exchange {

	private static final int OK = 200;

	private static final Duration VERIFICATION = Duration.ofSeconds(1);

	private final BasecampApi api;

	private final ClientResources resources;

	private final Transport transport;

	private final AccessTokenProvider accessTokens;

	private final Retries retries;

	Exchange(BasecampApi api, RestClient restClient, ClientResources resources, AccessTokenProvider accessTokens) {
		this.api = api;
		this.resources = resources;
		this.transport = new Transport(restClient, streaming(restClient, resources), keyed(restClient, resources),
				resources.settings(), resources.time());
		this.accessTokens = accessTokens;
		this.retries = new Retries(resources.settings().retry(), resources.random());
	}

	/**
	 * Derive a client for files: without interceptors, which hold bodies in memory.
	 */
	private static RestClient streaming(RestClient restClient, ClientResources resources) {
		return restClient.mutate()
			.requestInterceptors(List::clear)
			.bufferContent((uri, method) -> false)
			.requestFactory(new StreamingRequestFactory(resources.requestFactory()))
			.build();
	}

	private static RestClient keyed(RestClient restClient, ClientResources resources) {
		return restClient.mutate().requestFactory(new KeyedRequestFactory(resources.requestFactory())).build();
	}

	<T> T send(ApiRequest request, AnswerReader<T> reader) {
		return send(request, (token, call) -> send(request, token, reader, call));
	}

	/**
	 * Ask the API for a file.
	 * @param request the request
	 * @param reader reads the file, should it be in the answer
	 * @param <T> the type of what becomes of the file
	 * @return what became of the file, or where it is
	 */
	<T> Transport.FirstHop<T> download(ApiRequest request, Download.Reader<T> reader) {
		return send(request, (token, call) -> this.transport.download(request, token, reader, call.remaining()));
	}

	private <R> R send(ApiRequest request, Attempt<R> attempt) {
		Call call = new Call(this.resources.time(), this.resources.settings().retry());
		for (int number = 1;; number++) {
			this.resources.pauses().await(this.api, request, call);
			try {
				return authenticated(request, attempt, call);
			}
			catch (BasecampAccountInactiveException ex) {
				throw ex;
			}
			catch (BasecampAccessDeniedException | BasecampNotFoundException ex) {
				throw refused(request, ex, call);
			}
			catch (BasecampApiException | BasecampTransportException ex) {
				waitAfter(request, ex, number, call);
			}
		}
	}

	private BasecampException refused(ApiRequest request, BasecampApiException refusal, Call call) {
		Product product = this.api.product();
		String principalName = request.binding().principalName();
		Long accountId = request.binding().accountId();
		if (product == null || principalName == null || accountId == null
				|| call.remaining().compareTo(VERIFICATION) < 0) {
			return refusal;
		}
		try {
			this.resources.accountVerifier().verifyAccountId(product, principalName, accountId);
			return refusal;
		}
		catch (BasecampAccountResolutionException ex) {
			ex.addSuppressed(refusal);
			return ex;
		}
		catch (BasecampException ex) {
			refusal.addSuppressed(ex);
			return refusal;
		}
	}

	/**
	 * Wait after a failure, if another attempt makes sense. When it began a pause for
	 * everybody, that is what holds the next attempt back.
	 */
	private void waitAfter(ApiRequest request, BasecampException failure, int attempt, Call call) {
		Duration delay = this.retries.delay(failure, attempt);
		Duration pause = Duration.ZERO;
		if (failure instanceof BasecampRateLimitException) {
			pause = this.resources.pauses().pause(this.api, request, delay);
			this.resources.listener().paused(request.method().name(), request.template(), pause);
		}
		if (!this.retries.shouldRetry(request, failure, attempt) || !call.affords(delay)) {
			throw failure;
		}
		this.resources.listener().retrying(request.method().name(), request.template(), attempt, delay, failure);
		if (delay.compareTo(pause) <= 0) {
			return;
		}
		try {
			call.sleep(delay);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			failure.addSuppressed(ex);
			throw failure;
		}
	}

	private <R> R authenticated(ApiRequest request, Attempt<R> attempt, Call call) {
		String principalName = request.binding().principalName();
		if (principalName == null) {
			return attempt.make(null, call);
		}
		String token = this.accessTokens.getToken(principalName);
		Transport.checkToken(token);
		try {
			return attempt.make(token, call);
		}
		catch (BasecampAuthenticationException ex) {
			if (!this.accessTokens.replaceRefusedToken(principalName, token)) {
				throw ex;
			}
			String fresh = this.accessTokens.getToken(principalName);
			Transport.checkToken(fresh);
			return attempt.make(fresh, call);
		}
	}

	private <T> T send(ApiRequest request, @Nullable String token, AnswerReader<T> reader, Call call) {
		AnswerCache cache = this.resources.cache();
		AnswerCache.Key key = (token != null && cache.isEnabled() && request.method() == HttpMethod.GET
				&& reader.isShareable()) ? AnswerCache.Key.of(request, token, reader) : null;
		AnswerCache.Entry kept = (key != null) ? cache.get(key) : null;
		Answer answer = this.transport.send(request, token, kept, call.remaining());
		if (kept != null && answer.isNotModified()) {
			return revalidated(request, reader, kept, answer);
		}
		T result = reader.read(request, answer);
		if (key != null && answer.status() == OK) {
			AnswerCache.Entry entry = AnswerCache.Entry.of(result, answer.headers(), answer.body().length);
			if (entry != null) {
				cache.put(key, entry);
			}
		}
		return result;
	}

	@SuppressWarnings("unchecked")
	private <T> T revalidated(ApiRequest request, AnswerReader<T> reader, AnswerCache.Entry kept, Answer answer) {
		this.resources.listener().revalidated(request.template());
		return reader.refresh((T) kept.value(), answer.headers());
	}

	/**
	 * Sends a request once.
	 *
	 * @param <R> the type of the result
	 */
	@FunctionalInterface
	private interface Attempt<R> {

		R make(@Nullable String token, Call call);

	}

}

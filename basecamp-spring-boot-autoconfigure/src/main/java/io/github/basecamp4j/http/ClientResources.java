package io.github.basecamp4j.http;

import java.net.InetAddress;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.http.client.ClientHttpRequestFactory;

import io.github.basecamp4j.http.engine.FilteringRequestFactory;
import io.github.basecamp4j.http.engine.RequestFactories;

/**
 * What the clients of an application share: connections, answers that are kept, pauses
 * after too many requests, threads for the pages of lists.
 */
public final class ClientResources implements AutoCloseable {

	private final ClientSettings settings;

	private final ClientHttpRequestFactory requestFactory;

	private final @Nullable AutoCloseable ownRequestFactory;

	private final PageTasks pageTasks;

	private final BasecampClientListener listener;

	private final AccountVerifier accountVerifier;

	private final Time time;

	private final DoubleSupplier random;

	private final AnswerCache cache;

	private final RateLimitPauses pauses;

	private ClientResources(Builder builder) {
		this.settings = builder.settings;
		ClientHttpRequestFactory given = builder.requestFactory;
		ClientHttpRequestFactory used = (given != null) ? given : RequestFactories.create(builder.settings.http());
		Predicate<InetAddress> addresses = builder.addresses;
		this.requestFactory = (addresses != null) ? new FilteringRequestFactory(used, addresses) : used;
		this.ownRequestFactory = (given == null && used instanceof AutoCloseable closeable) ? closeable : null;
		this.pageTasks = new PageTasks(builder.pageExecutor);
		this.listener = builder.listener;
		this.accountVerifier = builder.accountVerifier;
		this.time = builder.time;
		this.random = builder.random;
		this.cache = new AnswerCache(builder.settings.cache());
		this.pauses = new RateLimitPauses(builder.time);
	}

	/**
	 * Create resources with the settings alone.
	 * @param settings the settings
	 * @return the resources
	 */
	public static ClientResources create(ClientSettings settings) {
		return builder(settings).build();
	}

	/**
	 * Start with the settings.
	 * @param settings the settings
	 * @return a builder
	 */
	public static Builder builder(ClientSettings settings) {
		return new Builder(settings);
	}

	/**
	 * Return the settings.
	 * @return the settings
	 */
	public ClientSettings settings() {
		return this.settings;
	}

	/**
	 * Forget what was answered to a principal, because its token was removed or belongs
	 * to another login now.
	 * @param principalName the principal's name
	 */
	public void evict(String principalName) {
		this.cache.evict(principalName);
	}

	/**
	 * Close the connections and end the threads, as far as they are not the
	 * application's.
	 */
	@Override
	public void close() throws Exception {
		this.pageTasks.close();
		if (this.ownRequestFactory != null) {
			this.ownRequestFactory.close();
		}
	}

	ClientHttpRequestFactory requestFactory() {
		return this.requestFactory;
	}

	PageTasks pageTasks() {
		return this.pageTasks;
	}

	BasecampClientListener listener() {
		return this.listener;
	}

	AccountVerifier accountVerifier() {
		return this.accountVerifier;
	}

	Time time() {
		return this.time;
	}

	DoubleSupplier random() {
		return this.random;
	}

	AnswerCache cache() {
		return this.cache;
	}

	RateLimitPauses pauses() {
		return this.pauses;
	}

	/**
	 * Gathers what is not to be the default.
	 */
	public static final class Builder {

		private final ClientSettings settings;

		private @Nullable ClientHttpRequestFactory requestFactory;

		private @Nullable Predicate<InetAddress> addresses;

		private @Nullable Executor pageExecutor;

		private BasecampClientListener listener = new BasecampClientListener() {
		};

		private AccountVerifier accountVerifier = (product, principalName, accountId) -> {
		};

		private Time time = Time.SYSTEM;

		private DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();

		private Builder(ClientSettings settings) {
			this.settings = settings;
		}

		/**
		 * Use a request factory of the application. It should follow no redirects, keep
		 * no cookies and repeat nothing.
		 * @param requestFactory the request factory
		 * @return this builder
		 * @see RequestFactories
		 */
		public Builder requestFactory(ClientHttpRequestFactory requestFactory) {
			this.requestFactory = requestFactory;
			return this;
		}

		/**
		 * Send requests to certain addresses only. All addresses of a host have to pass.
		 * @param addresses tells whether an address may be used
		 * @return this builder
		 */
		public Builder addresses(Predicate<InetAddress> addresses) {
			this.addresses = addresses;
			return this;
		}

		/**
		 * Request pages of lists on an executor of the application.
		 * @param pageExecutor the executor
		 * @return this builder
		 */
		public Builder pageExecutor(Executor pageExecutor) {
			this.pageExecutor = pageExecutor;
			return this;
		}

		/**
		 * Tell a listener what the policies do.
		 * @param listener the listener
		 * @return this builder
		 */
		public Builder listener(BasecampClientListener listener) {
			this.listener = listener;
			return this;
		}

		/**
		 * Tell a wrong account from a missing thing by asking a verifier.
		 * @param accountVerifier the verifier
		 * @return this builder
		 */
		public Builder accountVerifier(AccountVerifier accountVerifier) {
			this.accountVerifier = accountVerifier;
			return this;
		}

		Builder time(Time time, DoubleSupplier random) {
			this.time = time;
			this.random = random;
			return this;
		}

		/**
		 * Create the resources.
		 * @return the resources
		 */
		public ClientResources build() {
			return new ClientResources(this);
		}

	}

}

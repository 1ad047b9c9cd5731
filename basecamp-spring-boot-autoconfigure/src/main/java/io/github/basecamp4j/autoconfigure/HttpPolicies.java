package io.github.basecamp4j.autoconfigure;

import java.time.Duration;
import java.util.concurrent.Executor;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslOptions;

import io.github.basecamp4j.http.CacheSettings;
import io.github.basecamp4j.http.AccountVerifier;
import io.github.basecamp4j.http.BasecampClientListener;
import io.github.basecamp4j.http.ClientResources;
import io.github.basecamp4j.http.ClientSettings;
import io.github.basecamp4j.http.engine.HttpSettings;
import io.github.basecamp4j.http.RetrySettings;

/**
 * Maps the properties, and Spring Boot's settings of HTTP clients, to what the clients
 * understand.
 *
 * @param properties the properties
 * @param clientSettings Spring Boot's settings
 * @param pageExecutor requests pages of lists, {@code null} for a pool of threads
 * @param listener hears what the policies do, {@code null} if nobody listens
 */
record HttpPolicies(BasecampProperties properties, HttpClientSettings clientSettings, @Nullable Executor pageExecutor,
		@Nullable BasecampClientListener listener) {

	private static final Duration LAUNCHPAD_CONNECT_TIMEOUT = Duration.ofSeconds(2);

	private static final Duration LAUNCHPAD_READ_TIMEOUT = Duration.ofSeconds(5);

	ClientResources basecamp(ClientSettings defaults, AccountVerifier accountVerifier) {
		HttpSettings http = defaults.http();
		Duration connectTimeout = first(this.properties.http().connectTimeout(), this.clientSettings.connectTimeout(),
				http.connectTimeout());
		Duration readTimeout = first(this.properties.http().readTimeout(), this.clientSettings.readTimeout(),
				http.readTimeout());
		return resources(defaults, connectTimeout, readTimeout).accountVerifier(accountVerifier).build();
	}

	ClientResources launchpad(ClientSettings defaults) {
		return resources(defaults, LAUNCHPAD_CONNECT_TIMEOUT, LAUNCHPAD_READ_TIMEOUT).build();
	}

	private ClientResources.Builder resources(ClientSettings defaults, Duration connectTimeout, Duration readTimeout) {
		BasecampProperties.Retry retry = this.properties.retry();
		BasecampProperties.Cache cache = this.properties.cache();
		ClientResources.Builder resources = ClientResources.builder(defaults.toBuilder()
			.maxPages(this.properties.maxPages())
			.maxConcurrentPages(this.properties.bcx().maxConcurrentPages())
			.http(http(defaults.http(), connectTimeout, readTimeout))
			.retry(new RetrySettings(retry.maxAttempts(), retry.statuses(), retry.initialDelay(), retry.maxDelay(),
					retry.maxWait(), retry.totalTimeout()))
			.cache(new CacheSettings(cache.enabled(), cache.maxEntries(), cache.maxSize()))
			.readOnly(this.properties.readOnly())
			.build());
		InetAddressFilter addresses = this.clientSettings.inetAddressFilter();
		if (addresses != null) {
			resources.addresses(addresses::matches);
		}
		if (this.pageExecutor != null) {
			resources.pageExecutor(this.pageExecutor);
		}
		if (this.listener != null) {
			resources.listener(this.listener);
		}
		return resources;
	}

	private HttpSettings http(HttpSettings defaults, Duration connectTimeout, Duration readTimeout) {
		BasecampProperties.Http http = this.properties.http();
		return defaults.toBuilder()
			.engine(http.engine())
			.connectTimeout(connectTimeout)
			.readTimeout(readTimeout)
			.maxBodySize(http.maxBodySize())
			.maxConnections(http.maxConnections())
			.gzip(http.gzip())
			.sslContext(sslContext(this.clientSettings.sslBundle()))
			.sslParameters(sslParameters(this.clientSettings.sslBundle()))
			.build();
	}

	private static @Nullable SSLContext sslContext(@Nullable SslBundle bundle) {
		return (bundle != null) ? bundle.createSslContext() : null;
	}

	private static @Nullable SSLParameters sslParameters(@Nullable SslBundle bundle) {
		SslOptions options = (bundle != null) ? bundle.getOptions() : null;
		return (options != null && options.isSpecified())
				? new SSLParameters(options.getCiphers(), options.getEnabledProtocols()) : null;
	}

	private static Duration first(@Nullable Duration own, @Nullable Duration common, Duration fallback) {
		if (own != null) {
			return own;
		}
		return (common != null) ? common : fallback;
	}

}

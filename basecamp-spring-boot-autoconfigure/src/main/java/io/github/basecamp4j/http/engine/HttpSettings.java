package io.github.basecamp4j.http.engine;

import java.time.Duration;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * Settings of connections.
 *
 * @param engine what speaks HTTP
 * @param connectTimeout how long a connection may take to come about, and how long to
 * wait for one that others hold
 * @param readTimeout how long Basecamp may be silent
 * @param maxBodySize how long a body may be after decompression
 * @param gzip whether to ask for compressed bodies
 * @param maxConnections how many connections to a host may be open at once; the JDK's
 * client has no such limit
 * @param sslContext keys and trust, {@code null} for the JDK's
 * @param sslParameters protocols and ciphers, {@code null} for the JDK's
 */
public record HttpSettings(Engine engine, Duration connectTimeout, Duration readTimeout, DataSize maxBodySize,
		boolean gzip, int maxConnections, @Nullable SSLContext sslContext, @Nullable SSLParameters sslParameters) {

	private static final HttpSettings DEFAULTS = new HttpSettings(Engine.AUTO, Duration.ofSeconds(3),
			Duration.ofSeconds(30), DataSize.ofMegabytes(50), false, 256, null, null);

	public HttpSettings {
		Assert.isTrue(connectTimeout.toMillis() > 0, "'connectTimeout' must be positive");
		Assert.isTrue(readTimeout.toMillis() > 0, "'readTimeout' must be positive");
		Assert.isTrue(maxBodySize.toBytes() > 0 && maxBodySize.toBytes() < Integer.MAX_VALUE,
				"'maxBodySize' must be positive and less than 2 GB");
		Assert.isTrue(maxConnections > 0, "'maxConnections' must be positive");
	}

	/**
	 * Return the default settings.
	 * @return the settings
	 */
	public static HttpSettings defaults() {
		return DEFAULTS;
	}

	/**
	 * Start with the default settings.
	 * @return a builder
	 */
	public static Builder builder() {
		return new Builder(DEFAULTS);
	}

	/**
	 * Start with these settings.
	 * @return a builder
	 */
	public Builder toBuilder() {
		return new Builder(this);
	}

	/**
	 * Gathers what is not to be the default.
	 */
	public static final class Builder {

		private Engine engine;

		private Duration connectTimeout;

		private Duration readTimeout;

		private DataSize maxBodySize;

		private boolean gzip;

		private int maxConnections;

		private @Nullable SSLContext sslContext;

		private @Nullable SSLParameters sslParameters;

		private Builder(HttpSettings settings) {
			this.engine = settings.engine;
			this.connectTimeout = settings.connectTimeout;
			this.readTimeout = settings.readTimeout;
			this.maxBodySize = settings.maxBodySize;
			this.gzip = settings.gzip;
			this.maxConnections = settings.maxConnections;
			this.sslContext = settings.sslContext;
			this.sslParameters = settings.sslParameters;
		}

		/**
		 * Set what speaks HTTP.
		 * @param engine the engine
		 * @return this builder
		 */
		public Builder engine(Engine engine) {
			this.engine = engine;
			return this;
		}

		/**
		 * Set how long a connection may take to come about.
		 * @param connectTimeout the time
		 * @return this builder
		 */
		public Builder connectTimeout(Duration connectTimeout) {
			this.connectTimeout = connectTimeout;
			return this;
		}

		/**
		 * Set how long Basecamp may be silent.
		 * @param readTimeout the time
		 * @return this builder
		 */
		public Builder readTimeout(Duration readTimeout) {
			this.readTimeout = readTimeout;
			return this;
		}

		/**
		 * Set how long a body may be after decompression.
		 * @param maxBodySize the size
		 * @return this builder
		 */
		public Builder maxBodySize(DataSize maxBodySize) {
			this.maxBodySize = maxBodySize;
			return this;
		}

		/**
		 * Set whether to ask for compressed bodies.
		 * @param gzip whether to ask for them
		 * @return this builder
		 */
		public Builder gzip(boolean gzip) {
			this.gzip = gzip;
			return this;
		}

		/**
		 * Set how many connections to a host may be open at once.
		 * @param maxConnections the number
		 * @return this builder
		 */
		public Builder maxConnections(int maxConnections) {
			this.maxConnections = maxConnections;
			return this;
		}

		/**
		 * Set keys and trust.
		 * @param sslContext the context, {@code null} for the JDK's
		 * @return this builder
		 */
		public Builder sslContext(@Nullable SSLContext sslContext) {
			this.sslContext = sslContext;
			return this;
		}

		/**
		 * Set protocols and ciphers.
		 * @param sslParameters the parameters, {@code null} for the JDK's
		 * @return this builder
		 */
		public Builder sslParameters(@Nullable SSLParameters sslParameters) {
			this.sslParameters = sslParameters;
			return this;
		}

		/**
		 * Create the settings.
		 * @return the settings
		 */
		public HttpSettings build() {
			return new HttpSettings(this.engine, this.connectTimeout, this.readTimeout, this.maxBodySize, this.gzip,
					this.maxConnections, this.sslContext, this.sslParameters);
		}

	}

	/**
	 * What speaks HTTP.
	 */
	public enum Engine {

		/**
		 * Apache HttpClient 5 if it is on the class path, else the JDK's client.
		 */
		AUTO,

		/**
		 * The JDK's client.
		 */
		JDK,

		/**
		 * Apache HttpClient 5.
		 */
		HTTP_COMPONENTS

	}

}

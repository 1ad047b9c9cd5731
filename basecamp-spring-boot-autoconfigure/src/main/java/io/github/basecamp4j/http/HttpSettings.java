package io.github.basecamp4j.http;

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
	 * Set what speaks HTTP.
	 * @param engine the engine
	 * @return the changed settings
	 */
	public HttpSettings withEngine(Engine engine) {
		return new HttpSettings(engine, this.connectTimeout, this.readTimeout, this.maxBodySize, this.gzip,
				this.maxConnections, this.sslContext, this.sslParameters);
	}

	/**
	 * Set both timeouts.
	 * @param connectTimeout how long a connection may take to come about
	 * @param readTimeout how long Basecamp may be silent
	 * @return the changed settings
	 */
	public HttpSettings withTimeouts(Duration connectTimeout, Duration readTimeout) {
		return new HttpSettings(this.engine, connectTimeout, readTimeout, this.maxBodySize, this.gzip,
				this.maxConnections, this.sslContext, this.sslParameters);
	}

	/**
	 * Set how long a body may be after decompression.
	 * @param maxBodySize the size
	 * @return the changed settings
	 */
	public HttpSettings withMaxBodySize(DataSize maxBodySize) {
		return new HttpSettings(this.engine, this.connectTimeout, this.readTimeout, maxBodySize, this.gzip,
				this.maxConnections, this.sslContext, this.sslParameters);
	}

	/**
	 * Set whether to ask for compressed bodies.
	 * @param gzip whether to ask for them
	 * @return the changed settings
	 */
	public HttpSettings withGzip(boolean gzip) {
		return new HttpSettings(this.engine, this.connectTimeout, this.readTimeout, this.maxBodySize, gzip,
				this.maxConnections, this.sslContext, this.sslParameters);
	}

	/**
	 * Set how many connections to a host may be open at once.
	 * @param maxConnections the number
	 * @return the changed settings
	 */
	public HttpSettings withMaxConnections(int maxConnections) {
		return new HttpSettings(this.engine, this.connectTimeout, this.readTimeout, this.maxBodySize, this.gzip,
				maxConnections, this.sslContext, this.sslParameters);
	}

	/**
	 * Set keys, trust, protocols and ciphers.
	 * @param sslContext keys and trust, {@code null} for the JDK's
	 * @param sslParameters protocols and ciphers, {@code null} for the JDK's
	 * @return the changed settings
	 */
	public HttpSettings withSsl(@Nullable SSLContext sslContext, @Nullable SSLParameters sslParameters) {
		return new HttpSettings(this.engine, this.connectTimeout, this.readTimeout, this.maxBodySize, this.gzip,
				this.maxConnections, sslContext, sslParameters);
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

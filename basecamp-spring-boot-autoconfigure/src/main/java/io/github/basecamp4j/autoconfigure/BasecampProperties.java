package io.github.basecamp4j.autoconfigure;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

import io.github.basecamp4j.http.engine.HttpSettings.Engine;
import io.github.basecamp4j.tokens.ServicePrincipal;
import io.github.basecamp4j.webhooks.BasecampWebhooks;

/**
 * Configuration properties for Basecamp.
 *
 * @param enabled Whether to configure access to Basecamp.
 * @param userAgent Name of the application and a way to reach its owner, such as 'Ledger
 * (ops@example.com)'. Basecamp refuses requests without it.
 * @param registrationId Id of the OAuth 2 client registration whose tokens are used.
 * @param accessToken Access token that acts for every caller, for scripts. Excludes an
 * OAuth 2 client registration.
 * @param readOnly Whether to refuse everything but reading, before it is sent.
 * @param maxPages Number of pages of a list that are read at most.
 * @param bcx Access to Basecamp 2.
 * @param bc3 Access to Basecamp 3, 4 and 5.
 * @param launchpad Access to Launchpad, the authorization server.
 * @param http Connections to the APIs.
 * @param retry Repeating of requests that failed.
 * @param cache Keeping of answers, so that Basecamp need not send them again.
 * @param tokenStore Where the tokens of connected users are kept.
 * @param service Connection of jobs that act for no user.
 * @param webhooks Receiving of what Basecamp tells webhooks and chatbots.
 */
@ConfigurationProperties("basecamp")
public record BasecampProperties(@DefaultValue("true") boolean enabled, @Nullable String userAgent,
		@DefaultValue("basecamp") String registrationId, @Nullable String accessToken,
		@DefaultValue("false") boolean readOnly, @DefaultValue("10000") int maxPages, @DefaultValue Bcx bcx,
		@DefaultValue Bc3 bc3, @DefaultValue Launchpad launchpad, @DefaultValue Http http, @DefaultValue Retry retry,
		@DefaultValue Cache cache, @DefaultValue TokenStore tokenStore, @DefaultValue Service service,
		@DefaultValue Webhooks webhooks) {

	@Override
	public String toString() {
		return "BasecampProperties[userAgent=" + this.userAgent + ", registrationId=" + this.registrationId
				+ ", accessToken=" + ((this.accessToken != null) ? "***" : null) + ", readOnly=" + this.readOnly
				+ ", bcx=" + this.bcx + ", bc3=" + this.bc3 + ", launchpad=" + this.launchpad + ", http=" + this.http
				+ ", retry=" + this.retry + ", cache=" + this.cache + ", tokenStore=" + this.tokenStore + ", service="
				+ this.service + "]";
	}

	private static final Pattern TABLE = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)?");

	private static void requireTable(String property, String table, String example) {
		if (!TABLE.matcher(table).matches()) {
			throw new BasecampConfigurationException(
					"Property '" + property + "' is '" + table
							+ "'. It becomes part of SQL statements, so it has to be a plain name.",
					"Use letters, digits and underscores, with a schema in front if need be:\n\n    " + property
							+ "=ledger." + example);
		}
	}

	/**
	 * Access to Basecamp 2.
	 *
	 * @param baseUrl Scheme, host and port of the API.
	 * @param accountId Id of the account to use when neither the caller nor the
	 * application's resolver names one.
	 * @param maxConcurrentPages Number of pages of one list that are requested at once at
	 * most.
	 */
	public record Bcx(@DefaultValue("https://basecamp.com") URI baseUrl, @Nullable Long accountId,
			@DefaultValue("4") int maxConcurrentPages) {

		public Bcx {
			baseUrl = BaseUrls.require("basecamp.bcx.base-url", baseUrl);
		}

	}

	/**
	 * Access to Basecamp 3, 4 and 5.
	 *
	 * @param baseUrl Scheme, host and port of the API.
	 * @param accountId Id of the account to use when neither the caller nor the
	 * application's resolver names one.
	 */
	public record Bc3(@DefaultValue("https://3.basecampapi.com") URI baseUrl, @Nullable Long accountId) {

		public Bc3 {
			baseUrl = BaseUrls.require("basecamp.bc3.base-url", baseUrl);
		}

	}

	/**
	 * Access to Launchpad, the authorization server.
	 *
	 * @param baseUrl Scheme, host and port of Launchpad.
	 */
	public record Launchpad(@DefaultValue("https://launchpad.37signals.com") URI baseUrl) {

		public Launchpad {
			baseUrl = BaseUrls.require("basecamp.launchpad.base-url", baseUrl);
		}

	}

	/**
	 * Connections to the APIs.
	 *
	 * @param engine What speaks HTTP. With 'auto', Apache HttpClient 5 if it is on the
	 * class path, else the JDK's client.
	 * @param connectTimeout Time that a connection may take to come about. Defaults to
	 * that of Spring Boot's HTTP clients if it is set, else to 3 seconds.
	 * @param readTimeout Time that Basecamp may be silent. Defaults to that of Spring
	 * Boot's HTTP clients if it is set, else to 30 seconds.
	 * @param maxBodySize Size that a body may have after decompression.
	 * @param maxConnections Number of connections to a host that may be open at once, if
	 * Apache HttpClient 5 is in use.
	 * @param gzip Whether to ask for compressed bodies.
	 */
	public record Http(@DefaultValue("auto") Engine engine, @Nullable Duration connectTimeout,
			@Nullable Duration readTimeout, @DefaultValue("50MB") DataSize maxBodySize,
			@DefaultValue("256") int maxConnections, @DefaultValue("false") boolean gzip) {

	}

	/**
	 * Repeating of requests that failed. A POST is only repeated where the API declares
	 * it idempotent.
	 *
	 * @param maxAttempts Number of times that a request is sent at most. A request whose
	 * token was refused and replaced is sent once more on top.
	 * @param statuses Statuses that lead to another attempt. 429 and 503 hold for
	 * whatever may be repeated, others for reading only. 401, 403, 404 and 507 are not
	 * allowed.
	 * @param initialDelay Longest wait before the second attempt if Basecamp does not say
	 * how long to wait. Doubles with each attempt.
	 * @param maxDelay Longest of such waits.
	 * @param maxWait Longest time that a call waits in all, also if Basecamp asks for
	 * more. Beyond it the call fails at once.
	 * @param totalTimeout Longest time that a call may take with all its attempts. Each
	 * page of a list is a call.
	 */
	public record Retry(@DefaultValue("3") int maxAttempts, @DefaultValue( {
			"429", "502", "503", "504" }) Set<Integer> statuses, @DefaultValue("1s") Duration initialDelay,
			@DefaultValue("30s") Duration maxDelay, @DefaultValue("10s") Duration maxWait,
			@DefaultValue("60s") Duration totalTimeout){

	}

	/**
	 * Keeping of answers, so that Basecamp need not send them again. Each use asks
	 * Basecamp whether the answer is still the current one.
	 *
	 * @param enabled Whether to keep answers.
	 * @param maxEntries Number of answers that are kept at most.
	 * @param maxSize Size that the bodies of the answers may have in all.
	 */
	public record Cache(@DefaultValue("true") boolean enabled, @DefaultValue("1000") int maxEntries,
			@DefaultValue("16MB") DataSize maxSize) {

	}

	/**
	 * Where the tokens of connected users are kept.
	 *
	 * @param type Kind of store. With 'jdbc', tokens are kept in the application's
	 * database, if it has one.
	 * @param table Name of the table.
	 * @param initializeSchema When to create the table.
	 * @param maxConcurrentRefreshes Number of tokens that are refreshed at once at most.
	 * With 'jdbc', each of these refreshes holds a database connection.
	 * @param cacheSize Number of connections whose tokens are kept in memory as well, for
	 * a minute or two.
	 * @param encryption Encryption of the tokens.
	 */
	public record TokenStore(@DefaultValue("jdbc") Type type, @DefaultValue("basecamp_authorized_client") String table,
			@DefaultValue("embedded") SchemaInitialization initializeSchema,
			@DefaultValue("2") int maxConcurrentRefreshes, @DefaultValue("1000") int cacheSize,
			@DefaultValue Encryption encryption) {

		public TokenStore {
			if (type == Type.JDBC) {
				requireTable("basecamp.token-store.table", table, "basecamp_tokens");
			}
			if (maxConcurrentRefreshes < 1) {
				throw new BasecampConfigurationException(
						"Property 'basecamp.token-store.max-concurrent-refreshes' is " + maxConcurrentRefreshes
								+ ", so no token could ever be refreshed.",
						"Let it be 1 at least, and less than the connections of your pool.");
			}
		}

		/**
		 * Kinds of stores.
		 */
		public enum Type {

			/**
			 * A table of the application's database.
			 */
			JDBC,

			/**
			 * The memory of the application, which forgets when it ends.
			 */
			MEMORY

		}

		/**
		 * Occasions to create the table. Boot's own enum comes with its database support,
		 * which an application need not have.
		 */
		public enum SchemaInitialization {

			/**
			 * Always.
			 */
			ALWAYS,

			/**
			 * In embedded databases only.
			 */
			EMBEDDED,

			/**
			 * Never.
			 */
			NEVER

		}

		/**
		 * Encryption of the tokens.
		 *
		 * @param keys AES keys of 256 bits, in Base64. The first one encrypts, all of
		 * them decrypt.
		 * @param acceptPlainText Whether to read tokens that are not encrypted, as they
		 * were stored before there were keys.
		 */
		public record Encryption(@DefaultValue List<String> keys, @DefaultValue("true") boolean acceptPlainText) {

			public Encryption {
				if (keys.isEmpty() && !acceptPlainText) {
					throw new BasecampConfigurationException(
							"Property 'basecamp.token-store.encryption.accept-plain-text' is 'false', but there are no keys to encrypt tokens with.",
							"Set basecamp.token-store.encryption.keys to the output of: openssl rand -base64 32");
				}
			}

			@Override
			public String toString() {
				return "Encryption[" + this.keys.size() + " keys]";
			}

		}

	}

	/**
	 * Connection of jobs that act for no user.
	 *
	 * @param principal Name of the principal whom such jobs act for. Has to be one that
	 * no user can have, who would act with the rights of the jobs.
	 * @param refreshToken Refresh token that the connection begins with. Tokens in the
	 * store are newer and win, until this one is changed.
	 */
	public record Service(@DefaultValue(ServicePrincipal.DEFAULT_NAME) String principal,
			@Nullable String refreshToken) {

		@Override
		public String toString() {
			return "Service[principal=" + this.principal + ", refreshToken="
					+ ((this.refreshToken != null) ? "***" : null) + "]";
		}

	}

	/**
	 * Receiving of what Basecamp tells webhooks and chatbots.
	 *
	 * @param path Path of the application that webhooks are received below.
	 * @param secret What follows the path, known to Basecamp alone: 32 characters or more
	 * that nobody can guess. Without it, nothing is received.
	 * @param async Whether to answer before the listeners ran, which then cannot make
	 * Basecamp tell them again.
	 * @param table Name of the table that remembers deliveries, if tokens are kept in the
	 * application's database.
	 */
	public record Webhooks(@DefaultValue(Webhooks.DEFAULT_PATH) String path, @Nullable String secret,
			@DefaultValue("false") boolean async, @DefaultValue("basecamp_webhook_delivery") String table) {

		static final String DEFAULT_PATH = "/basecamp/webhooks";

		public Webhooks {
			requireTable("basecamp.webhooks.table", table, "basecamp_deliveries");
			if (StringUtils.hasText(secret)) {
				requireAddresses(path, secret);
			}
		}

		BasecampWebhooks requireAddresses() {
			return requireAddresses(this.path, String.valueOf(this.secret));
		}

		private static BasecampWebhooks requireAddresses(String path, String secret) {
			try {
				return new BasecampWebhooks(path, secret);
			}
			catch (IllegalArgumentException ex) {
				throw new BasecampConfigurationException(
						"Webhooks of Basecamp cannot be received: " + ex.getMessage() + ".",
						"Set basecamp.webhooks.secret to the output of: openssl rand -hex 32\nand "
								+ "basecamp.webhooks.path, if you need another than /basecamp/webhooks, to something "
								+ "like it.");
			}
		}

		@Override
		public String toString() {
			return "Webhooks[path=" + this.path + ", secret=" + ((this.secret != null) ? "***" : null) + ", async="
					+ this.async + "]";
		}

	}

}

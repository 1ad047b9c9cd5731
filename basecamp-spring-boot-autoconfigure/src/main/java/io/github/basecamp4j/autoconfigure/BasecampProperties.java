package io.github.basecamp4j.autoconfigure;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configuration properties for Basecamp.
 *
 * @param enabled Whether to configure access to Basecamp.
 * @param userAgent Name of the application and a way to reach its owner, such as 'Ledger
 * (ops@example.com)'. Basecamp refuses requests without it.
 * @param registrationId Id of the OAuth 2 client registration whose tokens are used.
 * @param accessToken Access token that acts for every caller, for scripts. Excludes an
 * OAuth 2 client registration.
 * @param maxPages Number of pages of a list that are read at most.
 * @param bcx Access to Basecamp 2.
 * @param bc3 Access to Basecamp 3, 4 and 5.
 * @param launchpad Access to Launchpad, the authorization server.
 * @param tokenStore Where the tokens of connected users are kept.
 * @param service Connection of jobs that act for no user.
 */
@ConfigurationProperties("basecamp")
public record BasecampProperties(@DefaultValue("true") boolean enabled, @Nullable String userAgent,
		@DefaultValue("basecamp") String registrationId, @Nullable String accessToken,
		@DefaultValue("10000") int maxPages, @DefaultValue Bcx bcx, @DefaultValue Bc3 bc3,
		@DefaultValue Launchpad launchpad, @DefaultValue TokenStore tokenStore, @DefaultValue Service service) {

	@Override
	public String toString() {
		return "BasecampProperties[userAgent=" + this.userAgent + ", registrationId=" + this.registrationId
				+ ", accessToken=" + ((this.accessToken != null) ? "***" : null) + ", bcx=" + this.bcx + ", bc3="
				+ this.bc3 + ", launchpad=" + this.launchpad + ", tokenStore=" + this.tokenStore + ", service="
				+ this.service + "]";
	}

	/**
	 * Access to Basecamp 2.
	 *
	 * @param baseUrl Scheme, host and port of the API.
	 * @param accountId Id of the account to use when neither the caller nor the
	 * application's resolver names one.
	 * @param maxConcurrentPages Number of pages of one list that are requested at once.
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
	 * Where the tokens of connected users are kept.
	 *
	 * @param type Kind of store. With 'jdbc', tokens are kept in the application's
	 * database, if it has one.
	 * @param table Name of the table.
	 * @param initializeSchema When to create the table.
	 * @param encryption Encryption of the tokens.
	 */
	public record TokenStore(@DefaultValue("jdbc") Type type, @DefaultValue("basecamp_authorized_client") String table,
			@DefaultValue("embedded") SchemaInitialization initializeSchema, @DefaultValue Encryption encryption) {

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
		 */
		public record Encryption(@DefaultValue List<String> keys) {

			@Override
			public String toString() {
				return "Encryption[" + this.keys.size() + " keys]";
			}

		}

	}

	/**
	 * Connection of jobs that act for no user.
	 *
	 * @param principal Name of the principal whom such jobs act for.
	 * @param refreshToken Refresh token that the connection begins with. Tokens in the
	 * store are newer and win.
	 */
	public record Service(@DefaultValue("basecamp-service") String principal, @Nullable String refreshToken) {

		@Override
		public String toString() {
			return "Service[principal=" + this.principal + ", refreshToken="
					+ ((this.refreshToken != null) ? "***" : null) + "]";
		}

	}

}

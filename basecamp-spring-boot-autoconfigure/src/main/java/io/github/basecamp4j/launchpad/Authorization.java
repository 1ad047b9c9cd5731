package io.github.basecamp4j.launchpad;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

import io.github.basecamp4j.Account;

/**
 * What an access token stands for.
 *
 * @param expiresAt when the access token expires
 * @param identity the person who granted it
 * @param accounts the accounts that the person can open, of whatever product
 */
public record Authorization(@Nullable OffsetDateTime expiresAt, Identity identity,
		@JsonProperty(required = true) List<Account> accounts) {

	public Authorization {
		Assert.notNull(identity, "'identity' must not be null");
		Assert.notNull(accounts, "'accounts' must not be null");
		accounts = List.copyOf(accounts);
	}

}

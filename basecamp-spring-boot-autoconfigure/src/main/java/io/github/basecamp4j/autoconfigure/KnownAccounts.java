package io.github.basecamp4j.autoconfigure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;

import io.github.basecamp4j.Account;
import io.github.basecamp4j.BasecampException;
import io.github.basecamp4j.launchpad.AuthorizationOperations;
import io.github.basecamp4j.tokens.BasecampConnectedEvent;
import io.github.basecamp4j.tokens.BasecampDisconnectedEvent;

/**
 * Remembers for a while which accounts principals can open.
 */
final class KnownAccounts {

	private static final Log logger = LogFactory.getLog(KnownAccounts.class);

	private static final int MAX_PRINCIPALS = 10_000;

	private static final Duration MAX_AGE = Duration.ofHours(1);

	private static final Duration MIN_AGE = Duration.ofMinutes(1);

	private final ObjectProvider<AuthorizationOperations> authorization;

	private final Clock clock;

	private final Map<String, Entry> entries = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
			return size() > MAX_PRINCIPALS;
		}

	});

	KnownAccounts(ObjectProvider<AuthorizationOperations> authorization, Clock clock) {
		this.authorization = authorization;
		this.clock = clock;
	}

	/**
	 * Return the accounts of a principal. What is known outlives a failure of Launchpad.
	 */
	List<Account> get(String principalName) {
		Entry known = this.entries.get(principalName);
		if (known == null) {
			return read(principalName);
		}
		if (known.isYoungerThan(MAX_AGE, this.clock)) {
			return known.accounts();
		}
		try {
			return read(principalName);
		}
		catch (BasecampException ex) {
			logger.debug("Launchpad does not answer, so accounts are used as they were known", ex);
			return known.accounts();
		}
	}

	/**
	 * Return the accounts of a principal, read just now or shortly before.
	 */
	List<Account> getFresh(String principalName) {
		Entry known = this.entries.get(principalName);
		return (known != null && known.isYoungerThan(MIN_AGE, this.clock)) ? known.accounts() : read(principalName);
	}

	@EventListener
	void forget(BasecampConnectedEvent event) {
		this.entries.remove(event.principalName());
	}

	@EventListener
	void forget(BasecampDisconnectedEvent event) {
		this.entries.remove(event.principalName());
	}

	private List<Account> read(String principalName) {
		List<Account> accounts = this.authorization.getObject().forPrincipal(principalName).accounts();
		this.entries.put(principalName, new Entry(accounts, this.clock.instant()));
		return accounts;
	}

	private record Entry(List<Account> accounts, Instant readAt) {

		boolean isYoungerThan(Duration age, Clock clock) {
			return this.readAt.plus(age).isAfter(clock.instant());
		}

	}

}

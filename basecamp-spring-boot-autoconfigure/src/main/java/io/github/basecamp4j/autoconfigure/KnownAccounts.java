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

	private final Map<String, Entry> entries = bounded();

	private final Map<String, Failure> failures = bounded();

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
		if (isYounger(known.readAt(), MAX_AGE)) {
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
	 * Return the accounts of a principal, read just now or shortly before. A failure is
	 * remembered as long, so that a Launchpad that is away does not slow down every call.
	 */
	List<Account> getFresh(String principalName) {
		Entry known = this.entries.get(principalName);
		if (known != null && isYounger(known.readAt(), MIN_AGE)) {
			return known.accounts();
		}
		Failure failure = this.failures.get(principalName);
		if (failure != null && isYounger(failure.at(), MIN_AGE)) {
			throw failure.cause();
		}
		try {
			return read(principalName);
		}
		catch (BasecampException ex) {
			this.failures.put(principalName, new Failure(ex, this.clock.instant()));
			throw ex;
		}
	}

	@EventListener
	void forget(BasecampConnectedEvent event) {
		forget(event.principalName());
	}

	@EventListener
	void forget(BasecampDisconnectedEvent event) {
		forget(event.principalName());
	}

	private List<Account> read(String principalName) {
		List<Account> accounts = this.authorization.getObject().forPrincipal(principalName).accounts();
		this.entries.put(principalName, new Entry(accounts, this.clock.instant()));
		return accounts;
	}

	private void forget(String principalName) {
		this.entries.remove(principalName);
		this.failures.remove(principalName);
	}

	private boolean isYounger(Instant instant, Duration age) {
		return instant.plus(age).isAfter(this.clock.instant());
	}

	private static <T> Map<String, T> bounded() {
		return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

			@Override
			protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
				return size() > MAX_PRINCIPALS;
			}

		});
	}

	private record Entry(List<Account> accounts, Instant readAt) {
	}

	private record Failure(BasecampException cause, Instant at) {
	}

}

package io.github.basecamp4j.tokens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The tokens that were used last, for a minute after they were read.
 */
final class TokenCache {

	private static final int CAPACITY = 1000;

	private static final Duration FRESH = Duration.ofMinutes(1);

	private final ReentrantLock lock = new ReentrantLock();

	private final Map<ConnectionId, Entry> entries = new LinkedHashMap<>(16, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<ConnectionId, Entry> eldest) {
			return size() > CAPACITY;
		}

	};

	private final Clock clock;

	private long changes;

	TokenCache(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Return tokens that were read less than a minute ago. Older ones are read anew by
	 * one caller, while others go on with them; they also serve while they cannot be
	 * read. Tokens of no use are always read anew, since the principal may just have
	 * connected again through another instance.
	 * @param id the connection
	 * @param reader reads the tokens
	 * @return the tokens or {@code null}
	 */
	@Nullable StoredTokens get(ConnectionId id, Supplier<@Nullable StoredTokens> reader) {
		Instant now = this.clock.instant();
		Lookup lookup = locked(() -> lookUp(id, now));
		StoredTokens cached = lookup.tokens();
		if (cached != null && lookup.fresh()) {
			return cached;
		}
		try {
			StoredTokens tokens = reader.get();
			locked(() -> (this.changes == lookup.changes()) && store(id, tokens));
			return tokens;
		}
		catch (BasecampTokenUnavailableException ex) {
			if (cached != null && cached.isValid(now)) {
				return cached;
			}
			throw ex;
		}
	}

	private Lookup lookUp(ConnectionId id, Instant now) {
		Entry entry = this.entries.get(id);
		if (entry == null) {
			return new Lookup(null, false, this.changes);
		}
		boolean fresh = entry.tokens().isOfUse(now) && now.isBefore(entry.readAt().plus(FRESH));
		if (!fresh) {
			this.entries.put(id, new Entry(entry.tokens(), now));
		}
		return new Lookup(entry.tokens(), fresh, this.changes);
	}

	/**
	 * Take over tokens as they are now.
	 * @param id the connection
	 * @param tokens the tokens or {@code null}
	 */
	void put(ConnectionId id, @Nullable StoredTokens tokens) {
		locked(() -> {
			this.changes++;
			return store(id, tokens);
		});
	}

	private boolean store(ConnectionId id, @Nullable StoredTokens tokens) {
		if (tokens != null) {
			this.entries.put(id, new Entry(tokens, this.clock.instant()));
		}
		else {
			this.entries.remove(id);
		}
		return true;
	}

	private <T> T locked(Supplier<T> action) {
		this.lock.lock();
		try {
			return action.get();
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Cached tokens.
	 *
	 * @param tokens the tokens
	 * @param readAt when they were read
	 */
	private record Entry(StoredTokens tokens, Instant readAt) {

	}

	/**
	 * What the cache knows.
	 *
	 * @param tokens the tokens, if any
	 * @param fresh whether they can be used as they are
	 * @param changes the number of changes so far
	 */
	private record Lookup(@Nullable StoredTokens tokens, boolean fresh, long changes) {

	}

}

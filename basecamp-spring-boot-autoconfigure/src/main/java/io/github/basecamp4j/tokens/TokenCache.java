package io.github.basecamp4j.tokens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that were used last, for a minute after they were read.
 */
final class TokenCache {

	private static final Log logger = LogFactory.getLog(TokenCache.class);

	private static final int STRIPES = 1024;

	private static final Duration FRESH = Duration.ofMinutes(1);

	private static final Duration RECENT = FRESH.multipliedBy(2);

	private final ReentrantLock lock = new ReentrantLock();

	private final Map<ConnectionId, Entry> entries = new LinkedHashMap<>(16, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<ConnectionId, TokenCache.Entry> eldest) {
			return size() > TokenCache.this.capacity;
		}

	};

	private final int capacity;

	private final Clock clock;

	private final BackgroundWork background;

	/**
	 * How often the entries whose hash is the same were changed.
	 */
	private final int[] changes = new int[STRIPES];

	TokenCache(int capacity, Clock clock, BackgroundWork background) {
		this.capacity = capacity;
		this.clock = clock;
		this.background = background;
	}

	/**
	 * Return tokens that were read less than a minute ago. Older ones that are valid are
	 * read anew in the background, those that nobody asked for in the last minute by one
	 * caller, while others go on with them; they also serve while they cannot be read.
	 * Tokens of no use are always read anew, since the principal may just have connected
	 * again through another instance.
	 * @param id the connection
	 * @param reader reads the tokens
	 * @param glance reads them as the caller sees them, perhaps as they were, so that a
	 * caller who can use them need not wait for the reader
	 * @return the tokens or {@code null}
	 */
	@Nullable StoredTokens get(ConnectionId id, Supplier<@Nullable StoredTokens> reader,
			Supplier<@Nullable StoredTokens> glance) {
		Instant now = this.clock.instant();
		Lookup lookup = locked(() -> lookUp(id, now));
		StoredTokens cached = lookup.tokens();
		if (cached != null && lookup.fresh()) {
			return cached;
		}
		if (cached != null && lookup.recent() && cached.isValid(now)) {
			this.background.submit("Reading", id, () -> readSoon(id, reader, lookup));
			return cached;
		}
		StoredTokens seen = glance.get();
		if (seen != null && seen.isValid(now)) {
			this.background.submit("Reading", id, () -> readSoon(id, reader, lookup));
			return seen;
		}
		try {
			return read(id, reader, lookup.changes());
		}
		catch (BasecampTokenUnavailableException ex) {
			if (cached != null && cached.isValid(now)) {
				return cached;
			}
			throw ex;
		}
	}

	/**
	 * Read tokens anew, whatever is cached.
	 * @param id the connection
	 * @param reader reads the tokens
	 * @return the tokens or {@code null}
	 */
	@Nullable StoredTokens reload(ConnectionId id, Supplier<@Nullable StoredTokens> reader) {
		return read(id, reader, locked(() -> this.changes[stripe(id)]));
	}

	private @Nullable StoredTokens read(ConnectionId id, Supplier<@Nullable StoredTokens> reader, int changes) {
		Instant begin = this.clock.instant();
		StoredTokens tokens = reader.get();
		locked(() -> (this.changes[stripe(id)] == changes) && change(id, tokens, begin));
		return tokens;
	}

	/**
	 * Tokens that cannot be decrypted any more are forgotten, so that the next caller is
	 * told.
	 */
	private void readSoon(ConnectionId id, Supplier<@Nullable StoredTokens> reader, Lookup lookup) {
		try {
			read(id, reader, lookup.changes());
		}
		catch (BasecampTokenUnavailableException ex) {
			logger.warn(ex.getMessage() + "; going on with the present token");
		}
		catch (RuntimeException ex) {
			put(id, null);
			throw ex;
		}
	}

	private Lookup lookUp(ConnectionId id, Instant now) {
		Entry entry = this.entries.get(id);
		if (entry == null) {
			return new Lookup(null, false, false, this.changes[stripe(id)]);
		}
		boolean fresh = entry.tokens().isOfUse(now) && now.isBefore(entry.triedAt().plus(FRESH));
		boolean recent = now.isBefore(entry.readAt().plus(RECENT));
		if (!fresh) {
			this.entries.put(id, new Entry(entry.tokens(), entry.readAt(), now));
		}
		return new Lookup(entry.tokens(), fresh, recent, this.changes[stripe(id)]);
	}

	/**
	 * Take over tokens as they are now.
	 * @param id the connection
	 * @param tokens the tokens or {@code null}
	 */
	void put(ConnectionId id, @Nullable StoredTokens tokens) {
		Instant now = this.clock.instant();
		locked(() -> change(id, tokens, now));
	}

	private static int stripe(ConnectionId id) {
		return Math.floorMod(id.hashCode(), STRIPES);
	}

	private boolean change(ConnectionId id, @Nullable StoredTokens tokens, Instant readAt) {
		this.changes[stripe(id)]++;
		if (tokens != null) {
			this.entries.put(id, new Entry(tokens, readAt, readAt));
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
	 * @param readAt when their reading began
	 * @param triedAt when the last attempt to read them anew began
	 */
	private record Entry(StoredTokens tokens, Instant readAt, Instant triedAt) {

	}

	/**
	 * What the cache knows.
	 *
	 * @param tokens the tokens, if any
	 * @param fresh whether they can be used as they are
	 * @param recent whether they can be used while they are read anew
	 * @param changes how often it was changed so far
	 */
	private record Lookup(@Nullable StoredTokens tokens, boolean fresh, boolean recent, int changes) {

	}

}

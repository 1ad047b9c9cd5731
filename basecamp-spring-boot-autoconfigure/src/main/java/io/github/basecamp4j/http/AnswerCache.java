package io.github.basecamp4j.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Keeps answers, parsed, with what Basecamp needs to say that they are still the current
 * ones. Bounded by their number and by the length of their bodies; what was used longest
 * ago goes first.
 * <p>
 * A map and a lock, because each library that could stand here changes the application
 * around it: with Caffeine, Cache2k or a JCache provider on the class path, Spring Boot's
 * cache starter picks that one, and Spring's {@code ConcurrentLruCache} has no weights.
 */
final class AnswerCache {

	private final int maxEntries;

	private final long maxWeight;

	private final LinkedHashMap<Key, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);

	private final ReentrantLock lock = new ReentrantLock();

	private long weight;

	AnswerCache(CacheSettings settings) {
		this.maxEntries = settings.enabled() ? settings.maxEntries() : 0;
		this.maxWeight = settings.enabled() ? settings.maxSize().toBytes() : 0;
	}

	boolean isEnabled() {
		return this.maxEntries > 0 && this.maxWeight > 0;
	}

	@Nullable Entry get(Key key) {
		this.lock.lock();
		try {
			return this.entries.get(key);
		}
		finally {
			this.lock.unlock();
		}
	}

	void put(Key key, Entry entry) {
		this.lock.lock();
		try {
			Entry former = this.entries.remove(key);
			this.weight -= (former != null) ? former.weight() : 0;
			if (entry.weight() > this.maxWeight) {
				return;
			}
			this.entries.put(key, entry);
			this.weight += entry.weight();
			Iterator<Entry> eldest = this.entries.values().iterator();
			while (this.entries.size() > this.maxEntries || this.weight > this.maxWeight) {
				this.weight -= eldest.next().weight();
				eldest.remove();
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	void evict(String principalName) {
		this.lock.lock();
		try {
			Iterator<Map.Entry<Key, Entry>> candidates = this.entries.entrySet().iterator();
			while (candidates.hasNext()) {
				Map.Entry<Key, Entry> candidate = candidates.next();
				if (candidate.getKey().principalName().equals(principalName)) {
					this.weight -= candidate.getValue().weight();
					candidates.remove();
				}
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	int size() {
		this.lock.lock();
		try {
			return this.entries.size();
		}
		finally {
			this.lock.unlock();
		}
	}

	long weight() {
		this.lock.lock();
		try {
			return this.weight;
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Whose answer to what. The token, which belongs to one registration, is part of it,
	 * so that another login never sees what was kept for the former one; a hash, because
	 * a token must not live longer here than in its store.
	 *
	 * @param principalName whose token was sent
	 * @param tokenHash hash of the token
	 * @param address the address, which includes the account
	 * @param reader what was made of the answer
	 */
	record Key(String principalName, String tokenHash, String address, AnswerReader<?> reader) {

		static Key of(ApiRequest request, String token, AnswerReader<?> reader) {
			return new Key(request.binding().requirePrincipalName(), hash(token), request.uri().toString(), reader);
		}

		private static String hash(String token) {
			try {
				MessageDigest digest = MessageDigest.getInstance("SHA-256");
				return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

	/**
	 * An answer and its validators.
	 *
	 * @param value what was made of the answer
	 * @param entityTag the entity tag
	 * @param lastModified the date of the last change
	 * @param weight length of the body
	 */
	record Entry(Object value, @Nullable String entityTag, @Nullable String lastModified, int weight) {

		static @Nullable Entry of(Object value, HttpHeaders headers, int weight) {
			String entityTag = headers.getFirst(HttpHeaders.ETAG);
			String lastModified = headers.getFirst(HttpHeaders.LAST_MODIFIED);
			String cacheControl = headers.getFirst(HttpHeaders.CACHE_CONTROL);
			if ((entityTag == null && !isStrong(lastModified, headers.getFirst(HttpHeaders.DATE)))
					|| (cacheControl != null && cacheControl.contains("no-store"))) {
				return null;
			}
			return new Entry(value, entityTag, lastModified, weight);
		}

		/**
		 * Return whether a date of the last change stands for one state only. A thing can
		 * change twice within a second, so the date must be older than the answer (RFC
		 * 9110, section 8.8.2.2).
		 */
		private static boolean isStrong(@Nullable String lastModified, @Nullable String date) {
			if (lastModified == null || date == null) {
				return false;
			}
			try {
				return ZonedDateTime.parse(lastModified, DateTimeFormatter.RFC_1123_DATE_TIME)
					.isBefore(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME));
			}
			catch (DateTimeParseException ex) {
				return false;
			}
		}

		void addTo(HttpHeaders headers) {
			if (this.entityTag != null) {
				headers.set(HttpHeaders.IF_NONE_MATCH, this.entityTag);
			}
			if (this.lastModified != null) {
				headers.set(HttpHeaders.IF_MODIFIED_SINCE, this.lastModified);
			}
		}

	}

}

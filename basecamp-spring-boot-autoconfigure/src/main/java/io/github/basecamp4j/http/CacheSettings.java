package io.github.basecamp4j.http;

import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the answers that are kept so that Basecamp need not send them again.
 *
 * @param enabled whether answers are kept
 * @param maxEntries how many are kept at most
 * @param maxSize how long their bodies may be in all
 */
public record CacheSettings(boolean enabled, int maxEntries, DataSize maxSize) {

	private static final CacheSettings DEFAULTS = new CacheSettings(true, 1000, DataSize.ofMegabytes(16));

	public CacheSettings {
		Assert.isTrue(maxEntries >= 0, "'maxEntries' must not be negative");
		Assert.isTrue(!maxSize.isNegative(), "'maxSize' must not be negative");
	}

	/**
	 * Return the default settings.
	 * @return the settings
	 */
	public static CacheSettings defaults() {
		return DEFAULTS;
	}

	/**
	 * Return settings that keep nothing.
	 * @return the settings
	 */
	public static CacheSettings disabled() {
		return new CacheSettings(false, 0, DataSize.ofBytes(0));
	}

}

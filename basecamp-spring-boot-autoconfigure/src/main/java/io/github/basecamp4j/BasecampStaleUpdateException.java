package io.github.basecamp4j;

import java.time.OffsetDateTime;

/**
 * Somebody else changed a thing since the caller read it. Nothing was written: read it
 * again and decide anew.
 */
public final class BasecampStaleUpdateException extends BasecampException {

	private final OffsetDateTime updatedAt;

	public BasecampStaleUpdateException(String thing, OffsetDateTime expectedUpdatedAt, OffsetDateTime updatedAt) {
		super(thing + " was changed at " + updatedAt + ", after the state of " + expectedUpdatedAt
				+ " that the update is based on; nothing was written", null);
		this.updatedAt = updatedAt;
	}

	/**
	 * Return when the thing was changed.
	 * @return the time of its latest change
	 */
	public OffsetDateTime updatedAt() {
		return this.updatedAt;
	}

}

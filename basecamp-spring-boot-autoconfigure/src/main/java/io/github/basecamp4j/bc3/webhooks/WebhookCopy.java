package io.github.basecamp4j.bc3.webhooks;

import org.jspecify.annotations.Nullable;

/**
 * What a recording was copied or moved to.
 *
 * @param id id of the recording
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bucket the project that it lies in now
 */
public record WebhookCopy(@Nullable Long id, @Nullable String url, @Nullable String appUrl, @Nullable Bucket bucket) {

	/**
	 * A project.
	 *
	 * @param id id of the project
	 */
	public record Bucket(@Nullable Long id) {
	}

}

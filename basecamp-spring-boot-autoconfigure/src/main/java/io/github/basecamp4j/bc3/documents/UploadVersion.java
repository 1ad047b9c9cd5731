package io.github.basecamp4j.bc3.documents;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.EventDetails;

/**
 * An event that gave an upload the file that it has or had.
 *
 * @param id id of the event
 * @param recordingId the upload
 * @param action what happened, such as {@code created} or {@code blob_changed}; an open
 * set
 * @param details what is known of it besides
 * @param createdAt when it happened
 * @param creator who did it
 * @param boostsCount how many boosts it has
 * @param boostsUrl API address of its boosts
 * @param upload the file as it was then, {@code null} if it is gone
 */
public record UploadVersion(long id, long recordingId, String action, @Nullable EventDetails details,
		OffsetDateTime createdAt, Person creator, @Nullable Integer boostsCount, @Nullable String boostsUrl,
		@Nullable File upload) {

	/**
	 * The file of a version.
	 *
	 * @param contentType media type
	 * @param byteSize size in bytes
	 * @param filename file name
	 * @param downloadUrl API address of the file in this version
	 * @param appDownloadUrl address of the file in a browser
	 * @param current whether it is the latest version
	 */
	public record File(@Nullable String contentType, @Nullable Long byteSize, String filename, String downloadUrl,
			String appDownloadUrl, boolean current) {
	}

}

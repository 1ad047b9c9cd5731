package io.github.basecamp4j.bc3.campfires;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Parent;
import io.github.basecamp4j.bc3.recordings.Recording;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * A line of a campfire.
 *
 * @param id id of the line
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type what it holds: {@link #TEXT}, {@link #RICH_TEXT} or {@link #UPLOAD}; an
 * open set
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param content plain text or HTML, as the type says; {@code null} for files
 * @param attachments the files; only of {@link #UPLOAD}
 * @param parent the campfire
 * @param bucket the project it lies in
 * @param creator who created it
 * @param boostsCount how many boosts it has
 * @param boostsUrl API address of its boosts
 */
public record CampfireLine(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable String content, List<Attachment> attachments, Parent parent,
		Bucket bucket, Person creator, @Nullable Integer boostsCount, @Nullable String boostsUrl) implements Recording {

	/**
	 * Type of a line of plain text.
	 */
	public static final String TEXT = "Chat::Lines::Text";

	/**
	 * Type of a line of rich text.
	 */
	public static final String RICH_TEXT = "Chat::Lines::RichText";

	/**
	 * Type of a line that is a file.
	 */
	public static final String UPLOAD = "Chat::Lines::Upload";

	/**
	 * A file in a line.
	 *
	 * @param title its title
	 * @param url its API address
	 * @param filename file name
	 * @param contentType media type
	 * @param byteSize size in bytes
	 * @param downloadUrl address of the file, which may be on another host than the API
	 */
	public record Attachment(@Nullable String title, @Nullable String url, @Nullable String filename,
			@Nullable String contentType, @Nullable Long byteSize, @Nullable String downloadUrl) {
	}

}

package io.github.basecamp4j.bc3.recordings;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.attachments.RichTextAttachment;
import io.github.basecamp4j.bc3.people.Person;

/**
 * A comment on a recording.
 *
 * @param id id of the comment
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title, which Basecamp makes of that of the recording
 * @param inheritsStatus whether it takes its status from the recording
 * @param type {@code Comment}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param parent the recording it is about
 * @param bucket the project it lies in
 * @param creator who wrote it
 * @param content HTML
 * @param contentAttachments the files in {@code content}
 * @param boostsCount how many boosts it has
 * @param boostsUrl API address of its boosts
 */
public record Comment(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, Parent parent, Bucket bucket, Person creator, String content,
		List<RichTextAttachment> contentAttachments, @Nullable Integer boostsCount,
		@Nullable String boostsUrl) implements Recording {
}

package io.github.basecamp4j.bc3.questions;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.attachments.RichTextAttachment;
import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Parent;
import io.github.basecamp4j.bc3.recordings.Recording;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * An answer to a check-in question.
 *
 * @param id id of the answer
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Question::Answer}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param subscriptionUrl API address of its subscribers
 * @param commentsCount how many comments it has
 * @param commentsUrl API address of its comments
 * @param content HTML
 * @param contentAttachments the files in {@code content}
 * @param groupOn the day that it is for
 * @param parent the question
 * @param bucket the project it lies in
 * @param creator who created it
 * @param boostsCount how many boosts it has
 * @param boostsUrl API address of its boosts
 */
public record Answer(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable String subscriptionUrl, @Nullable Integer commentsCount,
		@Nullable String commentsUrl, String content, List<RichTextAttachment> contentAttachments,
		@Nullable LocalDate groupOn, Parent parent, Bucket bucket, Person creator, @Nullable Integer boostsCount,
		@Nullable String boostsUrl) implements Recording {
}

package io.github.basecamp4j.bc3.clients;

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
 * A question to a client whether something is approved. Lists and single approvals have
 * the same form, except where noted.
 *
 * @param id id of the approval
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Client::Approval}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param subscriptionUrl API address of its subscribers
 * @param parent the project's place for clients
 * @param bucket the project it lies in
 * @param creator who created it
 * @param content HTML as its author wrote it
 * @param contentAttachments the files in {@code content}
 * @param subject its subject
 * @param dueOn when an answer is due
 * @param repliesCount how many replies it has
 * @param repliesUrl API address of its replies
 * @param approvalStatus {@code pending}, {@code approved} and others; an open set
 * @param approver who is to answer
 * @param responses the answers; only told of a single approval
 */
public record ClientApproval(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable String subscriptionUrl, Parent parent, Bucket bucket, Person creator,
		@Nullable String content, List<RichTextAttachment> contentAttachments, @Nullable String subject,
		@Nullable LocalDate dueOn, @Nullable Integer repliesCount, @Nullable String repliesUrl,
		@Nullable String approvalStatus, @Nullable Person approver,
		@Nullable List<ClientApprovalResponse> responses) implements Recording {
}

package io.github.basecamp4j.bc3.search;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.attachments.RichTextAttachment;
import io.github.basecamp4j.bc3.cards.CardColumnOnHold;
import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Parent;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * Something that was found. Which of its parts are there depends on its kind. A file that
 * is not a recording has neither an id nor a type, a title or an address.
 *
 * @param id id of the recording
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type its type; an open set
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param subscriptionUrl API address of its subscribers
 * @param bubbleUpUrl API address to let it bubble up
 * @param parent what it lies in
 * @param bucket the project it lies in
 * @param creator who created it
 * @param content always {@code null}; see {@code plainTextContent}
 * @param description always {@code null}; see {@code plainTextDescription}
 * @param plainTextContent a fragment of HTML, in spite of its name, in which what was
 * searched for is marked; at most 300 characters long
 * @param plainTextDescription the same of a description
 * @param contentAttachments the files in {@code content}
 * @param descriptionAttachments the files in {@code description}
 * @param attachments files in a text or in a line of a campfire
 * @param subject subject of a message or an e-mail
 * @param boostsCount how many boosts it has
 * @param boostsUrl API address of its boosts
 * @param language language of a code in a line of a campfire
 * @param imageUrl address of a picture
 * @param soundUrl address of a sound
 * @param subscribers who is told of changes of a column
 * @param color colour of a column or a needle
 * @param cardsCount how many cards are in a column
 * @param commentCount another count of its comments
 * @param cardsUrl API address of the cards in a column
 * @param onHold the section of a column for cards on hold
 * @param commentsCount how many comments it has
 * @param commentsUrl API address of its comments
 * @param position its place, of a needle its value from 0 to 100
 * @param filename file name
 * @param contentType media type
 * @param byteSize size in bytes
 * @param previewable whether Basecamp can show a preview
 * @param width width of an image in pixels
 * @param height height of an image in pixels
 * @param previewUrl address of a preview
 * @param thumbnailUrl address of a small preview
 * @param downloadUrl address of the file
 * @param appDownloadUrl address of the file in a browser
 * @param completed whether it is done
 * @param completedRatio how much of a to-do list is done, such as {@code 3/7}
 * @param name name of a to-do list
 * @param groupsUrl API address of the groups of a to-do list
 * @param todosUrl API address of the to-dos of a to-do list
 * @param appTodosUrl address of the to-dos of a to-do list in a browser
 * @param commentsAppUrl address of its comments in a browser
 */
public record SearchResult(@Nullable Long id, @Nullable String status, @Nullable Boolean visibleToClients,
		@Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt, @Nullable String title,
		@Nullable Boolean inheritsStatus, @Nullable String type, @Nullable String url, @Nullable String appUrl,
		@Nullable String bookmarkUrl, @Nullable String subscriptionUrl, @Nullable String bubbleUpUrl,
		@Nullable Parent parent, @Nullable Bucket bucket, @Nullable Person creator, @Nullable String content,
		@Nullable String description, @Nullable String plainTextContent, @Nullable String plainTextDescription,
		List<RichTextAttachment> contentAttachments, List<RichTextAttachment> descriptionAttachments,
		List<Attachment> attachments, @Nullable String subject, @Nullable Integer boostsCount,
		@Nullable String boostsUrl, @Nullable String language, @Nullable String imageUrl, @Nullable String soundUrl,
		List<Person> subscribers, @Nullable String color, @Nullable Integer cardsCount, @Nullable Integer commentCount,
		@Nullable String cardsUrl, @Nullable CardColumnOnHold onHold, @Nullable Integer commentsCount,
		@Nullable String commentsUrl, @Nullable Integer position, @Nullable String filename,
		@Nullable String contentType, @Nullable Long byteSize, @Nullable Boolean previewable, @Nullable Integer width,
		@Nullable Integer height, @Nullable String previewUrl, @Nullable String thumbnailUrl,
		@Nullable String downloadUrl, @Nullable String appDownloadUrl, @Nullable Boolean completed,
		@Nullable String completedRatio, @Nullable String name, @Nullable String groupsUrl, @Nullable String todosUrl,
		@Nullable String appTodosUrl, @Nullable String commentsAppUrl) {

	/**
	 * A file in what was found.
	 *
	 * @param filename file name
	 * @param contentType media type
	 * @param byteSize size in bytes
	 * @param downloadUrl address of the file
	 * @param id id of the attachment
	 * @param sgid the reference that stands in HTML
	 * @param previewable whether Basecamp can show a preview
	 * @param previewUrl address of a preview
	 * @param thumbnailUrl address of a small preview
	 * @param width width of an image in pixels
	 * @param height height of an image in pixels
	 * @param title its title
	 * @param url its API address
	 */
	public record Attachment(String filename, String contentType, long byteSize, String downloadUrl, @Nullable Long id,
			@Nullable String sgid, @Nullable Boolean previewable, @Nullable String previewUrl,
			@Nullable String thumbnailUrl, @Nullable Integer width, @Nullable Integer height, @Nullable String title,
			@Nullable String url) {
	}

}

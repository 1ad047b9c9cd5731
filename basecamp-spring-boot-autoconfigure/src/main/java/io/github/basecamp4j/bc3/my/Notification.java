package io.github.basecamp4j.bc3.my;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.people.Person;

/**
 * A notification, or something that has bubbled up or is to do so.
 *
 * @param id id of the notification
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param section its kind, such as {@code inbox}, {@code chats}, {@code pings} or
 * {@code mentions}; an open set
 * @param unreadCount how much of it is not read yet
 * @param unreadAt when it became unread; may be there when it is read
 * @param readAt when it was read, {@code null} if it is not read yet
 * @param readableSgid the reference to mark it as read
 * @param readableIdentifier a readable name of what it is about
 * @param title title of what it is about
 * @param type kind of what it is about, such as {@code Recording} or {@code Event}; an
 * open set
 * @param bucketName name of the project
 * @param creator who made what it is about
 * @param contentExcerpt the beginning of the text
 * @param appUrl its address in a browser
 * @param unreadUrl API address of its state
 * @param bookmarkUrl API address to bookmark it
 * @param memoryUrl API address to remember it; only what can be remembered
 * @param bubbleUpUrl API address to let it bubble up
 * @param bubbleUpAt when it is to bubble up
 * @param subscriptionUrl API address of its subscribers
 * @param subscribed whether the principal is subscribed to what it is about
 * @param previewableAttachments files that Basecamp can show a preview of, at most 10
 * @param participants the other people; pings only
 * @param named whether the ping has a name; pings only
 * @param imageUrl address of the picture; pings only
 */
public record Notification(long id, OffsetDateTime createdAt, OffsetDateTime updatedAt, @Nullable String section,
		@Nullable Integer unreadCount, @Nullable OffsetDateTime unreadAt, @Nullable OffsetDateTime readAt,
		@Nullable String readableSgid, @Nullable String readableIdentifier, @Nullable String title,
		@Nullable String type, @Nullable String bucketName, @Nullable Person creator, @Nullable String contentExcerpt,
		@Nullable String appUrl, @Nullable String unreadUrl, @Nullable String bookmarkUrl, @Nullable String memoryUrl,
		@Nullable String bubbleUpUrl, @Nullable OffsetDateTime bubbleUpAt, @Nullable String subscriptionUrl,
		@Nullable Boolean subscribed, List<PreviewableAttachment> previewableAttachments, List<Person> participants,
		@Nullable Boolean named, @Nullable String imageUrl) {

	/**
	 * A file that Basecamp can show a preview of.
	 *
	 * @param id id of the attachment
	 * @param url its API address
	 * @param appUrl its address in a browser
	 * @param contentType media type
	 * @param filename file name
	 * @param filesize size in bytes
	 * @param width width of an image in pixels
	 * @param height height of an image in pixels
	 */
	public record PreviewableAttachment(@Nullable Long id, @Nullable String url, @Nullable String appUrl,
			@Nullable String contentType, @Nullable String filename, @Nullable Long filesize, @Nullable Integer width,
			@Nullable Integer height) {
	}

}

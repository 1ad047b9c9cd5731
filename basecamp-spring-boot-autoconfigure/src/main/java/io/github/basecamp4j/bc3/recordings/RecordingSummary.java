package io.github.basecamp4j.bc3.recordings;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.attachments.RichTextAttachment;
import io.github.basecamp4j.bc3.people.Person;

/**
 * A recording of any kind, as lists over many kinds show it. The operations of its kind
 * return it with all its parts.
 *
 * @param id id of the recording
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it; {@code false}, too, in deliveries
 * of older webhooks, which do not tell
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type its kind; an open set
 * @param url its API address, of a door the address that it leads to
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param bubbleUpUrl API address to let it bubble up; to-do lists only
 * @param content HTML, of kinds that have a content
 * @param contentAttachments the files in {@code content}
 * @param descriptionAttachments the files in the description
 * @param commentsCount how many comments it has
 * @param commentsUrl API address of its comments
 * @param subscriptionUrl API address of its subscribers
 * @param boostsCount how many boosts it has
 * @param boostsUrl API address of its boosts
 * @param subject subject of a message
 * @param category category of a message
 * @param groupOn the day that an answer to a check-in question belongs to
 * @param from sender of a forwarded e-mail
 * @param repliesCount how many replies a forwarded e-mail has
 * @param repliesUrl API address of these replies
 * @param position place of a door in the dock
 * @param description description of a door
 * @param service the service that a door leads to
 * @param parent what it lies in, {@code null} for tools and doors
 * @param bucket the project it belongs to
 * @param creator who created it
 */
public record RecordingSummary(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable String bubbleUpUrl, @Nullable String content,
		List<RichTextAttachment> contentAttachments, List<RichTextAttachment> descriptionAttachments,
		@Nullable Integer commentsCount, @Nullable String commentsUrl, @Nullable String subscriptionUrl,
		@Nullable Integer boostsCount, @Nullable String boostsUrl, @Nullable String subject,
		@Nullable Category category, @Nullable LocalDate groupOn, @Nullable String from, @Nullable Integer repliesCount,
		@Nullable String repliesUrl, @Nullable Integer position, @Nullable String description,
		@Nullable DoorService service, @Nullable Parent parent, Bucket bucket, Person creator) implements Recording {

	/**
	 * Category of a message.
	 *
	 * @param id id of the category
	 * @param name its name
	 * @param icon an emoji
	 */
	public record Category(long id, String name, @Nullable String icon) {
	}

	/**
	 * The service that a door leads to.
	 *
	 * @param name its name
	 * @param exampleUrl how an address at the service looks
	 * @param code code of the service, {@code other} for any link
	 * @param validPatterns patterns of addresses at the service
	 * @param supportingText a hint for people who add such a door
	 */
	public record DoorService(@Nullable String name, @Nullable String exampleUrl, @Nullable String code,
			List<String> validPatterns, @Nullable String supportingText) {
	}

}

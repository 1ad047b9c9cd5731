package io.github.basecamp4j.bc3.gauges;

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
 * A needle of a gauge: how far a project was at a time. Lists and single needles have the
 * same form.
 *
 * @param id id of the needle
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Gauge::Needle}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param subscriptionUrl API address of its subscribers
 * @param commentsCount how many comments it has
 * @param commentsUrl API address of its comments
 * @param boostsCount how many boosts it has
 * @param boostsUrl API address of its boosts
 * @param parent the gauge it belongs to
 * @param bucket the project it lies in
 * @param creator who created it
 * @param description HTML as its author wrote it
 * @param descriptionAttachments the files in {@code description}
 * @param color its colour, such as {@code green}
 * @param position where it points, from 0 to 100
 * @param commentCount another count of its comments
 */
public record Needle(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable String subscriptionUrl, @Nullable Integer commentsCount,
		@Nullable String commentsUrl, @Nullable Integer boostsCount, @Nullable String boostsUrl, Parent parent,
		Bucket bucket, Person creator, @Nullable String description, List<RichTextAttachment> descriptionAttachments,
		@Nullable String color, @Nullable Integer position, @Nullable Integer commentCount) implements Recording {
}

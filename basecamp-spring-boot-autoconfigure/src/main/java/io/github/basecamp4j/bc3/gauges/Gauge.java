package io.github.basecamp4j.bc3.gauges;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.attachments.RichTextAttachment;
import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Recording;
import io.github.basecamp4j.bc3.recordings.Status;

/**
 * The gauge of a project. Without needles it lacks all that its latest needle would tell.
 *
 * @param id id of the gauge
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Gauge}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param bucket the project it lies in
 * @param creator who created it
 * @param description HTML of the latest needle
 * @param descriptionAttachments the files in {@code description}
 * @param enabled whether it is turned on
 * @param lastNeedleColor colour of the latest needle, such as {@code green}
 * @param lastNeedlePosition where the latest needle points, from 0 to 100
 * @param previousNeedlePosition where the needle before points, {@code null} if there is
 * only one
 */
public record Gauge(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, Bucket bucket, Person creator, @Nullable String description,
		List<RichTextAttachment> descriptionAttachments, @Nullable Boolean enabled, @Nullable String lastNeedleColor,
		@Nullable Integer lastNeedlePosition, @Nullable Integer previousNeedlePosition) implements Recording {
}

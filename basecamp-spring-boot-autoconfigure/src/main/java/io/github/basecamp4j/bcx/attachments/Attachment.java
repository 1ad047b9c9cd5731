package io.github.basecamp4j.bcx.attachments;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.people.PersonSummary;
import io.github.basecamp4j.bcx.resources.ResourceReference;

/**
 * A file. Inside what it is attached to it has no {@code id}, {@code updatedAt},
 * {@code thumbnailUrl}, {@code hiddenFromClients}, {@code trashed}, {@code tags} and
 * {@code attachable}. A linked file (one that lives at another service) has no
 * {@code key}, {@code url}, {@code appUrl} and {@code thumbnailUrl}.
 *
 * @param id id of the attachment; absent inside what it is attached to
 * @param key Basecamp's storage key
 * @param name file name
 * @param byteSize size in bytes, 0 for a linked file
 * @param contentType media type
 * @param createdAt when it was attached
 * @param updatedAt when it changed
 * @param url address of the file
 * @param appUrl address of the file in a browser; absent inside forwards
 * @param thumbnailUrl address of a preview
 * @param hiddenFromClients whether clients cannot see it ({@code private})
 * @param trashed whether it is in the trash
 * @param tags names of its tags; absent inside what it is attached to
 * @param creator who attached it
 * @param attachable what it is attached to
 * @param linkedSource service that a linked file lives at
 * @param linkedType kind of a linked file
 * @param linkUrl address of a linked file
 */
public record Attachment(@Nullable Long id, @Nullable String key, String name, long byteSize, String contentType,
		OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt, @Nullable String url, @Nullable String appUrl,
		@Nullable String thumbnailUrl, @JsonProperty("private") @Nullable Boolean hiddenFromClients,
		@Nullable Boolean trashed, @Nullable List<String> tags, PersonSummary creator,
		@Nullable ResourceReference attachable, @Nullable String linkedSource, @Nullable String linkedType,
		@Nullable String linkUrl) {
}

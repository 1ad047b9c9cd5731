package io.github.basecamp4j.bc3.projects;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A folder (Basecamp calls it a stack, too) in which the principal gathers projects.
 *
 * @param id id of the folder
 * @param name its name
 * @param type {@code Stack}
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param projectIds ids of the projects in it ({@code bucket_ids})
 * @param emojiOnlyName whether the name is nothing but emoji
 * @param starUrl API address to star it
 * @param gaugesUrl API address of the gauges of its projects
 * @param color its colour
 * @param imageUrl address of its picture
 * @param url its API address
 * @param projects the projects in it, {@code null} in lists of folders
 */
public record Folder(long id, String name, String type, OffsetDateTime createdAt, OffsetDateTime updatedAt,
		@JsonProperty("bucket_ids") List<Long> projectIds, @JsonProperty("is_emoji_only_name") boolean emojiOnlyName,
		String starUrl, @Nullable String gaugesUrl, @Nullable String color, @Nullable String imageUrl, String url,
		@Nullable List<Project> projects) {
}

package io.github.basecamp4j.bc3.documents;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.recordings.Bucket;
import io.github.basecamp4j.bc3.recordings.Parent;
import io.github.basecamp4j.bc3.recordings.Recording;
import io.github.basecamp4j.bc3.recordings.Status;
import io.github.basecamp4j.bc3.people.Person;

/**
 * A vault: a folder of documents, files and further vaults.
 *
 * @param id id of the vault
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param visibleToClients whether clients can see it
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param title its title
 * @param inheritsStatus whether it takes its status from where it lies
 * @param type {@code Vault}
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bookmarkUrl API address to bookmark it
 * @param position its place
 * @param parent the vault it lies in, {@code null} for the top vault of a project
 * @param bucket the project it lies in
 * @param creator who created it
 * @param documentsCount how many documents lie in it
 * @param documentsUrl API address of their list
 * @param uploadsCount how many files lie in it
 * @param uploadsUrl API address of their list
 * @param vaultsCount how many vaults lie in it
 * @param vaultsUrl API address of their list
 */
public record Vault(long id, String status, boolean visibleToClients, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, String title, boolean inheritsStatus, String type, String url, String appUrl,
		@Nullable String bookmarkUrl, @Nullable Integer position, @Nullable Parent parent, Bucket bucket,
		Person creator, @Nullable Integer documentsCount, @Nullable String documentsUrl, @Nullable Integer uploadsCount,
		@Nullable String uploadsUrl, @Nullable Integer vaultsCount, @Nullable String vaultsUrl) implements Recording {
}

package io.github.basecamp4j.bc3.recordings;

import org.jspecify.annotations.Nullable;

/**
 * The recording that another one lies in, such as the vault of a document.
 *
 * @param id id of the recording
 * @param title its title
 * @param type its type, such as {@code Vault}; an open set
 * @param url its API address
 * @param appUrl its address in a browser
 * @param bucket the project it lies in; absent in most answers
 */
public record Parent(long id, String title, String type, String url, String appUrl, @Nullable Bucket bucket) {
}

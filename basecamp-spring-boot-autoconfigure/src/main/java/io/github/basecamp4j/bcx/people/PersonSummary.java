package io.github.basecamp4j.bcx.people;

/**
 * A person who made something.
 *
 * @param id id of the person
 * @param name full name
 * @param avatarUrl address of a small picture
 * @param fullsizeAvatarUrl address of the picture at full size
 */
public record PersonSummary(long id, String name, String avatarUrl, String fullsizeAvatarUrl) {
}

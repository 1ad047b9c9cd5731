package io.github.basecamp4j.bc3.cards;

import java.time.OffsetDateTime;

import io.github.basecamp4j.bc3.recordings.Status;

/**
 * The section of a column for cards on hold.
 *
 * @param id id of the section, which takes cards as a column does
 * @param status its status, such as {@link Status#ACTIVE}; an open set
 * @param inheritsStatus whether it takes its status from where it lies
 * @param title its title
 * @param createdAt when it was created
 * @param updatedAt when it changed
 * @param cardsCount how many cards are in it
 * @param cardsUrl API address of its cards
 */
public record CardColumnOnHold(long id, String status, boolean inheritsStatus, String title, OffsetDateTime createdAt,
		OffsetDateTime updatedAt, int cardsCount, String cardsUrl) {
}

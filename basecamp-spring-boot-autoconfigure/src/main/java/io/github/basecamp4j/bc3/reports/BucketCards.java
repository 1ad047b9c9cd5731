package io.github.basecamp4j.bc3.reports;

import java.util.List;

import io.github.basecamp4j.bc3.cards.Card;
import io.github.basecamp4j.bc3.recordings.Bucket;

/**
 * Cards of one project.
 *
 * @param bucket the project
 * @param cards the cards
 */
public record BucketCards(Bucket bucket, List<Card> cards) {
}

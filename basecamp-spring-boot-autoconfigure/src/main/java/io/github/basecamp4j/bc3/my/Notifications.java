package io.github.basecamp4j.bc3.my;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The notifications of the principal.
 *
 * @param unreads those that are not read yet, at most 100
 * @param reads one page of those that are read
 * @param bubbleUpsCount how many have bubbled up; not every account tells
 * @param scheduledBubbleUpsCount how many are to bubble up later; not every account tells
 * @param memories what the principal wanted to remember; always empty where there are
 * bubble-ups
 * @param bubbleUps what has bubbled up
 * @param scheduledBubbleUps what is to bubble up later; empty, too, where a few are asked
 * for
 */
public record Notifications(List<Notification> unreads, List<Notification> reads, @Nullable Integer bubbleUpsCount,
		@Nullable Integer scheduledBubbleUpsCount, List<Notification> memories, List<Notification> bubbleUps,
		List<Notification> scheduledBubbleUps) {
}

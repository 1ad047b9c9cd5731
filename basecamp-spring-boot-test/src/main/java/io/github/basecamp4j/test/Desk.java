package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Recording.Comment;

/**
 * What an account of Basecamp 3, 4 and 5 keeps for one person alone.
 */
final class Desk {

	/**
	 * What is to be done next, in this order.
	 */
	final List<Assignable> priorities = new ArrayList<>();

	final Map<Recording, Bookmark> bookmarks = new LinkedHashMap<>();

	final Map<Long, Folder> folders = new LinkedHashMap<>();

	@Nullable Note note;

	private final Map<Recording, BubbleUp> bubbleUps = new LinkedHashMap<>();

	private final Map<Recording, Reading> readings = new HashMap<>();

	/**
	 * Return what others did where a person is a member.
	 * @param feed what happened
	 * @param person the person whose desk this is
	 * @return the notifications, the latest first
	 */
	List<Notification> notifications(Feed feed, Person person) {
		Map<Recording, List<Feed.Event>> events = new LinkedHashMap<>();
		feed.events()
			.stream()
			.filter((event) -> event.creator() != person && event.recording().isLive())
			.filter((event) -> event.recording().project.members.contains(person))
			.forEach((event) -> events.computeIfAbsent(topic(event.recording()), (topic) -> new ArrayList<>())
				.add(event));
		return events.entrySet()
			.stream()
			.map((entry) -> new Notification(entry.getKey(), entry.getValue(), this.readings.get(entry.getKey())))
			.sorted(Comparator.comparing((Notification notification) -> notification.latest().id()).reversed())
			.toList();
	}

	private static Recording topic(Recording recording) {
		return (recording instanceof Comment comment) ? comment.parent : recording;
	}

	void read(Notification notification, OffsetDateTime now) {
		this.readings.put(notification.topic(), new Reading(notification.latest().id(), now));
	}

	/**
	 * Let something come up again.
	 * @param recording the thing
	 * @param at when it comes up
	 * @param id id of the bubble-up
	 * @param now the time
	 * @return the bubble-up
	 */
	BubbleUp putOff(Recording recording, OffsetDateTime at, long id, OffsetDateTime now) {
		BubbleUp bubbleUp = new BubbleUp(id, recording, now, at);
		this.bubbleUps.put(recording, bubbleUp);
		return bubbleUp;
	}

	/**
	 * Return what has come up again, the latest first.
	 * @param now the time
	 */
	List<BubbleUp> bubbledUp(OffsetDateTime now) {
		return bubbleUps((bubbleUp) -> !bubbleUp.at().isAfter(now), Comparator.reverseOrder());
	}

	/**
	 * Return what is to come up again later, the next first.
	 * @param now the time
	 */
	List<BubbleUp> toBubbleUp(OffsetDateTime now) {
		return bubbleUps((bubbleUp) -> bubbleUp.at().isAfter(now), Comparator.naturalOrder());
	}

	private List<BubbleUp> bubbleUps(Predicate<BubbleUp> filter, Comparator<OffsetDateTime> order) {
		return this.bubbleUps.values()
			.stream()
			.filter((bubbleUp) -> bubbleUp.recording().isLive())
			.filter(filter)
			.sorted(Comparator.comparing(BubbleUp::at, order))
			.toList();
	}

	/**
	 * That something is to come up again.
	 *
	 * @param id its id
	 * @param recording the thing
	 * @param createdAt when that was wished for
	 * @param at when it comes up
	 */
	record BubbleUp(long id, Recording recording, OffsetDateTime createdAt, OffsetDateTime at) {

	}

	/**
	 * What happened to one thing.
	 *
	 * @param topic the thing
	 * @param events what happened, the latest last
	 * @param reading when it was read, {@code null} if never
	 */
	record Notification(Recording topic, List<Feed.Event> events, @Nullable Reading reading) {

		Feed.Event latest() {
			return this.events.get(this.events.size() - 1);
		}

		List<Feed.Event> unread() {
			Reading read = this.reading;
			return (read == null) ? this.events
					: this.events.stream().filter((event) -> event.id() > read.lastEventId()).toList();
		}

		boolean isUnread() {
			return !unread().isEmpty();
		}

	}

	/**
	 * That somebody has read about something.
	 *
	 * @param lastEventId the latest event at that time
	 * @param time the time
	 */
	record Reading(long lastEventId, OffsetDateTime time) {

	}

	/**
	 * A bookmark.
	 *
	 * @param id its id
	 * @param createdAt when it was set
	 */
	record Bookmark(long id, OffsetDateTime createdAt) {

	}

	/**
	 * What somebody wrote down.
	 *
	 * @param id its id
	 * @param content HTML
	 * @param createdAt when it was written first
	 * @param updatedAt when it was written last
	 */
	record Note(long id, String content, OffsetDateTime createdAt, OffsetDateTime updatedAt) {

	}

}

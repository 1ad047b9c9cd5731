package io.github.basecamp4j.sample.messages;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.messages.Message;
import io.github.basecamp4j.bcx.resources.ResourceReference;
import io.github.basecamp4j.bcx.topics.Topic;

/**
 * What people talk about, as lists show it: a topic of Basecamp 2 or a message of
 * Basecamp 3, 4 and 5.
 *
 * @param title its title
 * @param kind what it is, empty for a message
 * @param page its page below that of the project, {@code null} if the sample has none
 * @param appUrl its address in Basecamp
 * @param excerpt beginning of what was said last, empty if Basecamp does not tell
 * @param who who said something last in a topic, or wrote a message
 * @param at when
 * @param commentsCount how many comments there are, 0 if Basecamp does not tell
 */
public record TalkView(String title, String kind, @Nullable String page, String appUrl, String excerpt, String who,
		OffsetDateTime at, int commentsCount) {

	/**
	 * Return how lists show a topic.
	 * @param topic the topic
	 * @return the view
	 */
	public static TalkView of(Topic topic) {
		ResourceReference topicable = topic.topicable();
		return new TalkView(topic.title(), kind(topicable.type()), page(topicable), topicable.appUrl(), topic.excerpt(),
				topic.lastUpdater().name(), topic.updatedAt(), 0);
	}

	private static String kind(String type) {
		return switch (type) {
			case "Message" -> "";
			case "Todo" -> "To-do";
			case "Todolist" -> "To-do list";
			case "CalendarEvent" -> "Event";
			case "Upload" -> "File";
			default -> type;
		};
	}

	private static @Nullable String page(ResourceReference topicable) {
		return switch (topicable.type()) {
			case "Message" -> "/messages/" + topicable.id();
			case "Todo" -> "/todos/" + topicable.id();
			case "Todolist" -> "/todolists";
			case "Document" -> "/documents/" + topicable.id();
			case "CalendarEvent" -> "/schedule/" + topicable.id();
			case "Upload" -> "/uploads/" + topicable.id();
			default -> null;
		};
	}

	/**
	 * Return how lists show a message.
	 * @param message the message
	 * @return the view
	 */
	public static TalkView of(Message message) {
		return new TalkView(message.subject(), "", "/messages/" + message.id(), message.appUrl(), "",
				message.creator().name(), message.createdAt(),
				(message.commentsCount() != null) ? message.commentsCount() : 0);
	}

}

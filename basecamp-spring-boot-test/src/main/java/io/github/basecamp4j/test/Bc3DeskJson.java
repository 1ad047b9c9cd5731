package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Cards.Card;
import io.github.basecamp4j.test.Desk.Bookmark;
import io.github.basecamp4j.test.Desk.BubbleUp;
import io.github.basecamp4j.test.Desk.Note;
import io.github.basecamp4j.test.Desk.Notification;
import io.github.basecamp4j.test.Todos.Todo;

/**
 * The shapes of what is there for one person alone.
 */
final class Bc3DeskJson {

	private static final int EXCERPT = 300;

	private Bc3DeskJson() {
	}

	static Map<String, @Nullable Object> assignment(Assignable assignable, Person person, Bc3Json json) {
		Recording parent = assignable.parent();
		return Json.object("id", assignable.id, "app_url", json.appUrl(assignable), "content", assignable.title(),
				"starts_on",
				(assignable instanceof Todo todo && todo.startsOn != null) ? todo.startsOn.toString() : null, "due_on",
				(assignable.dueOn != null) ? assignable.dueOn.toString() : null, "bucket",
				bucket(assignable.project, json), "completed", assignable.isCompleted(), "type", word(assignable),
				"assignees",
				assignable.assignees.stream()
					.map((each) -> Json.object("id", each.id, "name", each.name, "avatar_url",
							json.appUrl("/people/" + each.id + "/avatar")))
					.toList(),
				"comments_count", assignable.comments.stream().filter(Recording::isActive).count(), "has_description",
				!assignable.description.isEmpty(), "parent", (parent != null) ? parent(parent, json) : null, "children",
				(assignable instanceof Card card) ? card.steps.stream()
					.filter((step) -> step.isActive() && step.isAssignedTo(person))
					.map((step) -> assignment(step, person, json))
					.toList() : List.of());
	}

	/**
	 * Return what something is in a word, such as {@code card}.
	 */
	static String word(Recording recording) {
		String type = recording.type();
		return type.substring(type.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
	}

	private static Map<String, @Nullable Object> bucket(Project project, Bc3Json json) {
		return Json.object("id", project.id, "name", project.name, "app_url", json.appUrl(project.path()));
	}

	private static Map<String, @Nullable Object> parent(Recording parent, Bc3Json json) {
		return Json.object("id", parent.id, "title", parent.title(), "app_url", json.appUrl(parent));
	}

	static Map<String, @Nullable Object> notification(Notification notification, Bc3Json json) {
		Recording topic = notification.topic();
		Feed.Event latest = notification.latest();
		String path = "/recordings/" + topic.id;
		return Json.object("id", notification.events().get(0).id(), "created_at",
				Bc3Json.time(notification.events().get(0).createdAt()), "updated_at", Bc3Json.time(latest.createdAt()),
				"section", topic.type().startsWith("Chat::") ? "chats" : "inbox", "unread_count",
				notification.unread().size(), "unread_at",
				notification.isUnread() ? Bc3Json.time(notification.unread().get(0).createdAt()) : null, "read_at",
				(!notification.isUnread() && notification.reading() != null)
						? Bc3Json.time(notification.reading().time()) : null,
				"readable_sgid", sgid(topic), "readable_identifier", topic.type() + "/" + topic.id, "title",
				latest.recording().title(), "type", "Recording", "bucket_name", topic.project.name, "creator",
				json.person(latest.creator()), "content_excerpt", excerpt(latest.recording()), "app_url",
				json.appUrl(latest.recording()), "unread_url", json.url("/my/unreads"), "bookmark_url",
				json.url("/my/bookmarks/" + topic.id), "subscription_url", json.url(path + "/subscription"),
				"subscribed", true, "previewable_attachments", List.of());
	}

	static Map<String, @Nullable Object> bubbleUp(BubbleUp bubbleUp, OffsetDateTime now, Bc3Json json) {
		Recording recording = bubbleUp.recording();
		boolean scheduled = bubbleUp.at().isAfter(now);
		String path = "/recordings/" + recording.id;
		return Json.object("id", bubbleUp.id(), "created_at", Bc3Json.time(bubbleUp.createdAt()), "updated_at",
				Bc3Json.time(scheduled ? bubbleUp.createdAt() : bubbleUp.at()), "section", "bubbles", "unread_count", 0,
				"readable_sgid", sgid(recording), "readable_identifier", recording.type() + "/" + recording.id, "title",
				recording.title(), "type", "Recording", "bucket_name", recording.project.name, "creator",
				json.person(recording.creator), "content_excerpt", excerpt(recording), "app_url",
				json.appUrl(recording), "bookmark_url", json.url("/my/bookmarks/" + recording.id), "bubble_up_url",
				json.url(path + "/bubble_up"), "bubble_up_at", scheduled ? Bc3Json.time(bubbleUp.at()) : null,
				"subscription_url", json.url(path + "/subscription"), "subscribed",
				recording.subscribers.contains(json.me()), "previewable_attachments", List.of());
	}

	/**
	 * Return what marks something as read.
	 */
	static String sgid(Recording topic) {
		return "demo--" + topic.id;
	}

	private static String excerpt(Recording recording) {
		String text = recording.plainText();
		return text.substring(0, Math.min(EXCERPT, text.length()));
	}

	static Map<String, @Nullable Object> bookmark(Recording recording, Bookmark bookmark, Bc3Json json) {
		String time = Bc3Json.time(bookmark.createdAt());
		return Json.object("id", bookmark.id(), "created_at", time, "updated_at", time, "recording",
				json.recording(recording));
	}

	static Map<String, @Nullable Object> draft(Recording draft, Bc3Json json) {
		Recording parent = draft.parent();
		return Json.object("id", draft.id, "app_url", json.appUrl(draft), "title", draft.title(), "type", word(draft),
				"bucket", bucket(draft.project, json), "parent", (parent != null) ? parent(parent, json) : null,
				"excerpt", excerpt(draft), "created_at", Bc3Json.time(draft.createdAt), "updated_at",
				Bc3Json.time(draft.updatedAt), "scheduled_posting_at", null);
	}

	static Map<String, @Nullable Object> note(@Nullable Note note, Bc3Json json) {
		return Json.object("id", (note != null) ? note.id() : null, "type", "Note", "created_at",
				(note != null) ? Bc3Json.time(note.createdAt()) : null, "updated_at",
				(note != null) ? Bc3Json.time(note.updatedAt()) : null, "content", (note != null) ? note.content() : "",
				"content_attachments", (note != null) ? json.attachments(note.content()) : List.of(), "url",
				json.url("/my/notes"), "app_url", json.appUrl("/my/notes"));
	}

}

package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Desk.Bookmark;
import io.github.basecamp4j.test.Desk.BubbleUp;
import io.github.basecamp4j.test.Desk.Note;
import io.github.basecamp4j.test.Desk.Notification;

/**
 * The API of Basecamp 3, 4 and 5, as far as notifications, bubble-ups, bookmarks, drafts
 * and the note of a person go.
 */
final class Bc3DeskApi extends ApiArea.Bc3 {

	private static final int UNREADS = 100;

	private static final int READS = 50;

	private static final int FEW = 2;

	Bc3DeskApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/my/readings.json?", this::notifications);
		routes.add("GET", "/my/readings/bubble_ups.json?", this::bubbleUps);
		routes.add("PUT", "/my/unreads.json?", this::markAsRead);
		routes.add("GET", "/my/bookmarks.json?", this::bookmarks);
		routes.add("GET", "/recordings/{recording}/bookmark.json?", (request, account) -> Answer
			.ok(Json.object("bookmarked", account.desk().bookmarks.containsKey(recording(request, account)))));
		routes.add("POST", "/recordings/{recording}/bookmark.json?", this::createBookmark);
		routes.add("DELETE", "/recordings/{recording}/bookmark.json?", this::deleteBookmark);
		routes.add("GET", "/my/drafts.json?", this::drafts);
		routes.add("GET", "/my/notes.json?",
				(request, account) -> Answer.ok(Bc3DeskJson.note(account.desk().note, json(account))));
		routes.add("PUT", "/my/notes.json?", this::updateNote);
	}

	private Answer notifications(Request request, Account account) {
		Desk desk = account.desk();
		List<Notification> all = desk.notifications(account.feed, account.me());
		List<BubbleUp> up = desk.bubbledUp(now(account));
		List<BubbleUp> scheduled = desk.toBubbleUp(now(account));
		boolean few = "true".equals(request.query().get("limit_bubble_ups"));
		String page = request.query().getOrDefault("page", "1");
		long skipped = (page.matches("[1-9]\\d{0,4}") ? Long.parseLong(page) - 1 : 0) * READS;
		Map<String, @Nullable Object> answer = Json.object("unreads",
				json(all.stream().filter(Notification::isUnread).limit(UNREADS).toList(), account), "reads",
				json(all.stream()
					.filter((notification) -> !notification.isUnread())
					.skip(skipped)
					.limit(READS)
					.toList(), account),
				"bubble_ups_count", up.size(), "scheduled_bubble_ups_count", scheduled.size(), "memories", List.of(),
				"bubble_ups", bubbleUps(few ? up.stream().limit(FEW) : up.stream(), account));
		if (!few) {
			answer.put("scheduled_bubble_ups", bubbleUps(scheduled.stream(), account));
		}
		return Answer.ok(answer);
	}

	private Answer bubbleUps(Request request, Account account) {
		OffsetDateTime now = now(account);
		Desk desk = account.desk();
		return this.page.of(request, Stream.concat(desk.bubbledUp(now).stream(), desk.toBubbleUp(now).stream()),
				(bubbleUp) -> Bc3DeskJson.bubbleUp(bubbleUp, now, json(account)));
	}

	private List<Map<String, @Nullable Object>> bubbleUps(Stream<BubbleUp> bubbleUps, Account account) {
		OffsetDateTime now = now(account);
		return bubbleUps.map((bubbleUp) -> Bc3DeskJson.bubbleUp(bubbleUp, now, json(account))).toList();
	}

	private List<Map<String, @Nullable Object>> json(List<Notification> notifications, Account account) {
		return notifications.stream()
			.map((notification) -> Bc3DeskJson.notification(notification, json(account)))
			.toList();
	}

	private Answer markAsRead(Request request, Account account) {
		Desk desk = account.desk();
		List<Notification> notifications = desk.notifications(account.feed, account.me());
		for (JsonNode sgid : request.json().path("readables")) {
			notifications.stream()
				.filter((notification) -> Bc3DeskJson.sgid(notification.topic()).equals(sgid.asString()))
				.forEach((notification) -> desk.read(notification, now(account)));
		}
		return Answer.empty();
	}

	private Answer bookmarks(Request request, Account account) {
		Comparator<Map.Entry<Recording, Bookmark>> oldestFirst = Comparator.comparing((entry) -> entry.getValue().id());
		return this.page.of(request,
				account.desk().bookmarks.entrySet()
					.stream()
					.filter((entry) -> entry.getKey().isLive())
					.sorted(oldestFirst.reversed()),
				(entry) -> Bc3DeskJson.bookmark(entry.getKey(), entry.getValue(), json(account)));
	}

	private Answer createBookmark(Request request, Account account) {
		Recording recording = recording(request, account);
		Bookmark bookmark = account.desk().bookmarks.computeIfAbsent(recording,
				(key) -> new Bookmark(account.nextId(), now(account)));
		return Answer.json(201, Bc3DeskJson.bookmark(recording, bookmark, json(account)));
	}

	private Answer deleteBookmark(Request request, Account account) {
		account.desk().bookmarks.remove(recording(request, account));
		return Answer.noContent();
	}

	private Answer drafts(Request request, Account account) {
		return this.page.of(request,
				account.recordings()
					.filter((recording) -> recording.status.equals("drafted") && recording.creator == account.me())
					.sorted(Comparator.comparing((Recording recording) -> recording.updatedAt).reversed()),
				(draft) -> Bc3DeskJson.draft(draft, json(account)));
	}

	private Answer updateNote(Request request, Account account) {
		String content = Fields.required(request.json().path("note"), "content");
		Desk desk = account.desk();
		OffsetDateTime now = now(account);
		Note note = desk.note;
		note = (note != null) ? new Note(note.id(), content, note.createdAt(), now)
				: new Note(account.nextId(), content, now, now);
		desk.note = note;
		return Answer.ok(Bc3DeskJson.note(note, json(account)));
	}

	private static Recording recording(Request request, Account account) {
		return account.recording(request.id("recording"));
	}

}

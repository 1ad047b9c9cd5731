package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Feed.Event;
import io.github.basecamp4j.test.Recording.Comment;

/**
 * The API of Basecamp 2, as far as it tells what happened.
 */
final class BcxEventsApi extends ApiArea.Bcx {

	private static final Map<String, String> VERBS = Map.ofEntries(Map.entry("created", "created"),
			Map.entry("content_changed", "changed"), Map.entry("completed", "completed"),
			Map.entry("uncompleted", "re-opened"), Map.entry("assigned", "re-assigned"), Map.entry("moved", "moved"),
			Map.entry("archived", "archived"), Map.entry("unarchived", "re-opened"),
			Map.entry("published", "published"), Map.entry("trashed", "deleted"),
			Map.entry("access_granted", "gave people access to"),
			Map.entry("access_revoked", "took people's access to"));

	private static final Map<String, String> NOUNS = Map.of("Document", "a document", "Todolist", "a to-do list",
			"Todo", "a to-do", "Message", "a message", "CalendarEvent", "an event", "Upload", "a file", "Attachment",
			"a file", "Forward", "a forwarded e-mail", "Project", "the project", "Calendar", "the calendar");

	BcxEventsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/events.json", (request, account) -> list(request, account, (event) -> true, this::shape));
		routes.add("GET", "/projects/{project}/events.json", this::ofProject);
		routes.add("GET", "/people/{person}/events.json", this::ofPerson);
	}

	private Answer ofProject(Request request, Account account) {
		Project project = BcxApi.project(request, account);
		return list(request, account, (event) -> event.recording().project == project,
				(event, json) -> without("bucket", shape(event, json)));
	}

	private Answer ofPerson(Request request, Account account) {
		Person person = BcxApi.person(request.id("person"), account);
		return list(request, account, (event) -> event.creator() == person,
				(event, json) -> without("creator", shape(event, json)));
	}

	private Answer list(Request request, Account account, Predicate<Event> filter,
			BiFunction<Event, BcxJson, Map<String, @Nullable Object>> shape) {
		OffsetDateTime since = since(request);
		Stream<Event> events = account.feed.events()
			.stream()
			.filter((event) -> !event.recording().project.trashed
					&& event.recording().project.isVisibleTo(account.me()))
			.filter(filter)
			.filter((event) -> since == null || event.createdAt().isAfter(since))
			.sorted(Comparator.comparing(Event::createdAt).thenComparing(Event::id).reversed());
		return BcxApi.page(request, events, (event) -> shape.apply(event, json(account)));
	}

	private static @Nullable OffsetDateTime since(Request request) {
		String since = request.query().get("since");
		try {
			return (since != null) ? OffsetDateTime.parse(since) : null;
		}
		catch (DateTimeParseException ex) {
			throw new AnswerException(Answer.error(400, "since is not a time; + is written %2B"));
		}
	}

	private Map<String, @Nullable Object> shape(Event event, BcxJson json) {
		Recording recording = event.recording();
		Recording eventable = (recording instanceof Comment comment) ? comment.parent : recording;
		String action = action(event);
		String path = BcxJson.path(eventable);
		Map<String, @Nullable Object> answer = Json.object("id", event.id(), "created_at",
				BcxJson.time(event.createdAt()), "updated_at", BcxJson.time(event.createdAt()), "private",
				eventable.hiddenFromClients, "action", action, "target", eventable.title(), "eventable",
				json.reference(eventable), "creator", json.summary(event.creator()), "summary",
				action + " " + HtmlUtils.htmlEscape(eventable.title()), "url", json.url(path), "html_url",
				json.appUrl(path), "bucket", json.bucket(eventable.project));
		if (recording instanceof Comment comment) {
			String excerpt = HtmlUtils.htmlEscape(BcxJson.excerpt(comment.content));
			answer.put("attachments", json.attachments(comment));
			answer.put("excerpt", excerpt);
			answer.put("raw_excerpt", excerpt);
		}
		return answer;
	}

	private static String action(Event event) {
		if (event.recording() instanceof Comment) {
			return event.action().equals("created") ? "commented on" : "deleted a comment on";
		}
		String type = event.recording().type();
		return VERBS.getOrDefault(event.action(), event.action()) + " " + NOUNS.getOrDefault(type, type)
				+ "<span>:</span>";
	}

	private static Map<String, @Nullable Object> without(String field, Map<String, @Nullable Object> json) {
		json.remove(field);
		return json;
	}

}

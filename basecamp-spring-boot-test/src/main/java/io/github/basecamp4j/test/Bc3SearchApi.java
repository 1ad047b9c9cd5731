package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

import io.github.basecamp4j.test.Cards.Column;
import io.github.basecamp4j.test.Todos.TodoList;

/**
 * The API of Basecamp 3, 4 and 5, as far as searching goes: all words have to be in title
 * and text, in any order.
 */
final class Bc3SearchApi extends ApiArea.Bc3 {

	private static final int EXCERPT = 300;

	private static final Comparator<Recording> LATEST_FIRST = Comparator
		.comparing((Recording recording) -> recording.createdAt)
		.thenComparing((recording) -> recording.id)
		.reversed();

	Bc3SearchApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/searches/metadata.json?", (request, account) -> Answer.ok(metadata()));
		routes.add("GET", "/search.json?", this::search);
	}

	private static Map<String, @Nullable Object> metadata() {
		return Json.object("recording_search_types",
				List.of(type(null, "Everything"), type("Comment", "Comments"), type("Document", "Documents"),
						type("Kanban::Card", "Cards"), type("Message", "Messages"), type("Schedule::Entry", "Events"),
						type("Todo", "To-dos"), type("Todolist", "To-do lists"), type("Upload", "Files")),
				"file_search_types", List.of(type(null, "All files"), type("image", "Images"), type("pdf", "PDFs")),
				"default_creator_label", "by anyone", "default_bucket_label", "everywhere", "default_circle_label",
				"with anyone", "default_file_type_label", "All files", "default_type_label", "Everything");
	}

	private static Map<String, @Nullable Object> type(@Nullable String key, String value) {
		return Json.object("key", key, "value", value);
	}

	private Answer search(Request request, Account account) {
		List<Pattern> words = Stream.of(request.query().getOrDefault("q", "").split("\\s+"))
			.filter((word) -> !word.isEmpty())
			.map((word) -> Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
			.toList();
		Comparator<Recording> order = "recency".equals(request.query().get("sort")) ? LATEST_FIRST
				: Comparator.comparing((Recording recording) -> !words.stream().allMatch(in(recording.title())))
					.thenComparing(LATEST_FIRST);
		Stream<Recording> hits = words.isEmpty() ? Stream.empty() : filter(request, account)
			.filter((recording) -> words.stream().allMatch(in(recording.title() + " " + recording.plainText())));
		return this.page.of(request, hits.sorted(order), (recording) -> hit(recording, words, json(account)));
	}

	private static Predicate<Pattern> in(String text) {
		return (word) -> word.matcher(text).find();
	}

	private Stream<Recording> filter(Request request, Account account) {
		List<String> types = request.values("type_names[]", "type");
		List<String> buckets = request.values("bucket_ids[]", "bucket_id");
		List<String> creators = request.values("creator_ids[]", "creator_id");
		boolean onlyFiles = request.query().containsKey("file_type");
		boolean withoutChat = List.of("1", "true").contains(request.query().getOrDefault("exclude_chat", ""));
		OffsetDateTime since = since(request.query().getOrDefault("since", "forever"), now(account));
		return account.recordings()
			.filter(Recording::isLive)
			.filter((recording) -> types.isEmpty() || types.contains(recording.type()))
			.filter((recording) -> !onlyFiles || recording.type().equals("Upload"))
			.filter((recording) -> !withoutChat || !recording.type().startsWith("Chat::"))
			.filter((recording) -> buckets.isEmpty() || buckets.contains(Long.toString(recording.project.id)))
			.filter((recording) -> creators.isEmpty() || creators.contains(Long.toString(recording.creator.id)))
			.filter((recording) -> recording.createdAt.isAfter(since));
	}

	private static OffsetDateTime since(String since, OffsetDateTime now) {
		return switch (since) {
			case "last_7_days" -> now.minusDays(7);
			case "last_30_days" -> now.minusDays(30);
			case "last_90_days" -> now.minusDays(90);
			case "last_12_months" -> now.minusMonths(12);
			default -> OffsetDateTime.MIN;
		};
	}

	private static Map<String, @Nullable Object> hit(Recording recording, List<Pattern> words, Bc3Json json) {
		Map<String, @Nullable Object> hit = json.recording(recording);
		hit.put("content", null);
		hit.put("description", null);
		boolean described = recording instanceof Assignable || recording instanceof TodoList;
		hit.put(described ? "plain_text_description" : "plain_text_content", marked(recording.plainText(), words));
		hit.put(described ? "description_attachments" : "content_attachments", json.attachments(recording.text()));
		if (recording instanceof Column column) {
			Bc3CardsJson.addCards(hit, column, json);
		}
		else {
			json.addDiscussion(hit, recording);
		}
		if (recording instanceof TodoList list) {
			Bc3TodosApi.addTodos(hit, list, json);
		}
		return hit;
	}

	/**
	 * Mark words in the beginning of a text.
	 */
	private static String marked(String text, List<Pattern> words) {
		String excerpt = text.substring(0, Math.min(EXCERPT, text.length()));
		Matcher matcher = Pattern
			.compile(words.stream().map(Pattern::pattern).collect(Collectors.joining("|")),
					Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
			.matcher(excerpt);
		StringBuilder marked = new StringBuilder();
		int end = 0;
		while (matcher.find()) {
			marked.append(HtmlUtils.htmlEscape(excerpt.substring(end, matcher.start()), "UTF-8"))
				.append("<mark>")
				.append(HtmlUtils.htmlEscape(matcher.group(), "UTF-8"))
				.append("</mark>");
			end = matcher.end();
		}
		return marked.append(HtmlUtils.htmlEscape(excerpt.substring(end), "UTF-8")).toString();
	}

}

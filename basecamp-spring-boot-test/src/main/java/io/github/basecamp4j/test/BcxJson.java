package io.github.basecamp4j.test;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Recording.Comment;
import io.github.basecamp4j.test.Account.Document;
import io.github.basecamp4j.test.Account.Person;

/**
 * The shapes of Basecamp 2: which fields a thing has in a list and which when it stands
 * alone.
 */
final class BcxJson {

	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

	private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

	private static final int EXCERPT_LENGTH = 120;

	private final URI baseUrl;

	private final Account account;

	BcxJson(URI baseUrl, Account account) {
		this.baseUrl = baseUrl;
		this.account = account;
	}

	String url(String path) {
		return this.baseUrl + "/" + this.account.id + "/api/v1" + path + ".json";
	}

	/**
	 * Return where a thing is found, in the API and in a browser.
	 * @param recording the thing; a comment is found with what it belongs to
	 * @return the path in its account, without extension
	 */
	static String path(Recording recording) {
		if (recording instanceof Comment comment) {
			return path(comment.parent);
		}
		if (recording instanceof Recording.Place) {
			return path(recording.project);
		}
		String section = recording.type().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT) + "s";
		return path(recording.project) + "/" + section + "/" + recording.id;
	}

	static String path(Project place) {
		return (place.calendarOnly ? "/calendars/" : "/projects/") + place.id;
	}

	/**
	 * Return the beginning of a text, without its HTML.
	 * @param html the text
	 */
	static String excerpt(String html) {
		String text = Recording.plain(html);
		return (text.length() > EXCERPT_LENGTH) ? text.substring(0, EXCERPT_LENGTH) + "…" : text;
	}

	static String seconds(OffsetDateTime time) {
		return SECONDS.format(time);
	}

	static String time(OffsetDateTime time) {
		return MILLIS.format(time);
	}

	String appUrl(String path) {
		return this.baseUrl + "/" + this.account.id + path;
	}

	Map<String, @Nullable Object> listedProject(Project project) {
		Map<String, @Nullable Object> json = personsProject(project);
		json.put("app_url", appUrl("/projects/" + project.id));
		return json;
	}

	Map<String, @Nullable Object> personsProject(Project project) {
		Map<String, @Nullable Object> json = Json.object("id", project.id, "name", project.name, "description",
				project.description, "updated_at", MILLIS.format(project.updatedAt), "url",
				url("/projects/" + project.id), "template", project.template, "archived", project.archived, "starred",
				project.stars.containsKey(this.account.me()), "trashed", project.trashed, "draft", project.draft,
				"is_client_project", project.clientProject, "color", project.color);
		if (project.template) {
			json.remove("draft");
		}
		return json;
	}

	Map<String, @Nullable Object> project(Project project) {
		Map<String, @Nullable Object> json = personsProject(project);
		json.remove("url");
		json.put("created_at", MILLIS.format(project.createdAt));
		json.put("creator", summary(project.creator));
		String path = "/projects/" + project.id;
		json.put("accesses", accesses(project));
		json.put("attachments",
				block(path + "/attachments", project.uploads.attachments().map((attachment) -> attachment.updatedAt)));
		json.put("calendar_events", calendarEvents(project));
		json.put("documents",
				block(path + "/documents", project.liveDocuments().stream().map((document) -> document.updatedAt)));
		json.put("forwards",
				block(path + "/forwards", project.mail.liveForwards().map((forward) -> forward.updatedAt)));
		json.put("topics",
				block(path + "/topics",
						BcxTalk.topics(project)
							.filter((topic) -> !project.talk.isArchived(topic))
							.map(BcxTalk.Topic::updatedAt)));
		List<Todos.TodoList> lists = project.todos.lists().filter((list) -> !list.isTrashed()).toList();
		Map<String, @Nullable Object> todolists = block(path + "/todolists",
				lists.stream().map((list) -> list.updatedAt));
		todolists.remove("count");
		todolists.put("remaining_count", lists.stream().filter((list) -> !list.isCompleted()).count());
		todolists.put("completed_count", lists.stream().filter(Todos.TodoList::isCompleted).count());
		json.put("todolists", todolists);
		return json;
	}

	Map<String, @Nullable Object> accesses(Project place) {
		return block(path(place) + "/accesses", place.liveMembers().size(), place.createdAt);
	}

	Map<String, @Nullable Object> calendarEvents(Project place) {
		return block(path(place) + "/calendar_events", place.calendar.liveEvents().map((event) -> event.updatedAt));
	}

	private Map<String, @Nullable Object> block(String path, Stream<OffsetDateTime> updatedAt) {
		List<OffsetDateTime> times = updatedAt.sorted().toList();
		return block(path, times.size(), times.isEmpty() ? null : times.get(times.size() - 1));
	}

	private Map<String, @Nullable Object> block(String path, int count, @Nullable OffsetDateTime updatedAt) {
		return Json.object("count", count, "updated_at", (updatedAt != null) ? MILLIS.format(updatedAt) : null, "url",
				url(path), "app_url", appUrl(path));
	}

	Map<String, @Nullable Object> listedDocument(Document document, boolean withBucket) {
		String path = "/projects/" + document.project.id + "/documents/" + document.id;
		Map<String, @Nullable Object> json = Json.object("id", document.id, "title", document.title, "created_at",
				SECONDS.format(document.createdAt), "updated_at", MILLIS.format(document.updatedAt), "url", url(path),
				"app_url", appUrl(path), "private", document.hiddenFromClients, "trashed", document.isTrashed());
		if (withBucket) {
			json.put("bucket", bucket(document.project));
		}
		return json;
	}

	Map<String, @Nullable Object> bucket(Project project) {
		String path = path(project);
		return Json.object("type", project.calendarOnly ? "Calendar" : "Project", "id", project.id, "name",
				project.name, "color", project.color, "url", url(path), "app_url", appUrl(path));
	}

	Map<String, @Nullable Object> document(Document document) {
		return Json.object("id", document.id, "title", document.title, "content", document.content, "created_at",
				SECONDS.format(document.createdAt), "updated_at", MILLIS.format(document.updatedAt), "private",
				document.hiddenFromClients, "trashed", document.isTrashed(), "last_updater",
				reference(document.lastUpdater), "creator", summary(document.creator), "comments", comments(document),
				"subscribers", subscribers(document));
	}

	static List<Map<String, @Nullable Object>> subscribers(Recording recording) {
		return recording.subscribers.stream().map(BcxJson::reference).toList();
	}

	List<Map<String, @Nullable Object>> comments(Recording recording) {
		return recording.liveComments().map(this::comment).toList();
	}

	/**
	 * Return the comments with their files, which only some things show.
	 */
	List<Map<String, @Nullable Object>> commentsWithFiles(Recording recording) {
		return recording.liveComments().map((comment) -> {
			Map<String, @Nullable Object> json = comment(comment);
			json.put("attachments", attachments(comment));
			return json;
		}).toList();
	}

	Map<String, @Nullable Object> comment(Comment comment) {
		return Json.object("id", comment.id, "content", comment.content, "created_at",
				SECONDS.format(comment.createdAt), "updated_at", SECONDS.format(comment.updatedAt), "creator",
				summary(comment.creator));
	}

	Map<String, @Nullable Object> reference(Recording recording) {
		String path = path(recording);
		return Json.object("id", recording.id, "type", recording.type(), "url", url(path), "app_url", appUrl(path));
	}

	/**
	 * Return the files of something, as they are shown inside of it.
	 */
	List<Map<String, @Nullable Object>> attachments(Recording attachable) {
		return attachable.project.uploads.attachments(attachable).map(this::attachment).toList();
	}

	Map<String, @Nullable Object> attachment(Uploads.Attachment attachment) {
		String path = path(attachment);
		return Json.object("key", attachment.file.key(), "name", attachment.title(), "byte_size",
				attachment.file.bytes().length(), "content_type", attachment.file.contentType(), "created_at",
				MILLIS.format(attachment.createdAt), "url",
				this.baseUrl + "/" + this.account.id + "/api/v1" + path + "/original/"
						+ Storage.encode(attachment.title()),
				"app_url", appUrl(path), "creator", summary(attachment.creator));
	}

	Map<String, @Nullable Object> listedPerson(Person person) {
		Map<String, @Nullable Object> json = bare(person);
		json.put("url", url("/people/" + person.id));
		json.put("app_url", appUrl("/people/" + person.id));
		return json;
	}

	Map<String, @Nullable Object> personWithAccess(Person person, boolean client) {
		Map<String, @Nullable Object> json = listedPerson(person);
		json.put("is_client", client);
		return json;
	}

	Map<String, @Nullable Object> groupMember(Person person) {
		Map<String, @Nullable Object> json = listedPerson(person);
		json.remove("trashed");
		return json;
	}

	Map<String, @Nullable Object> person(Person person) {
		Map<String, @Nullable Object> json = bare(person);
		String path = "/people/" + person.id;
		json.put("events",
				block(path + "/events",
						this.account.feed.events()
							.stream()
							.filter((event) -> event.creator() == person)
							.map(Feed.Event::createdAt)));
		json.put("assigned_todos",
				block(path + "/assigned_todos",
						this.account.projects.values()
							.stream()
							.filter(BcxApi::isActive)
							.flatMap((project) -> project.todos.todos())
							.filter((todo) -> todo.isActive() && todo.list.isActive() && !todo.isCompleted()
									&& todo.assignees.contains(person))
							.map((todo) -> todo.updatedAt)));
		return json;
	}

	private Map<String, @Nullable Object> bare(Person person) {
		return Json.object("id", person.id, "identity_id", person.identityId, "name", person.name, "email_address",
				person.emailAddress, "admin", person.admin, "trashed", person.trashed, "avatar_url", avatar(person, 96),
				"fullsize_avatar_url", avatar(person, 256), "created_at", MILLIS.format(person.createdAt), "updated_at",
				MILLIS.format(person.createdAt));
	}

	Map<String, @Nullable Object> summary(Person person) {
		return Json.object("id", person.id, "name", person.name, "avatar_url", avatar(person, 96),
				"fullsize_avatar_url", avatar(person, 256));
	}

	static Map<String, @Nullable Object> reference(Person person) {
		return Json.object("id", person.id, "name", person.name);
	}

	private String avatar(Person person, int size) {
		return this.baseUrl + "/avatars/" + person.id + "." + size + ".png";
	}

}

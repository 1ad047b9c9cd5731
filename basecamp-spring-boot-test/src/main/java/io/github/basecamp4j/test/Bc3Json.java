package io.github.basecamp4j.test;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Document;
import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Account.Vault;
import io.github.basecamp4j.test.Gauge.Needle;
import io.github.basecamp4j.test.Recording.Comment;
import io.github.basecamp4j.test.StoredFiles.StoredFile;

/**
 * The shapes of Basecamp 3, 4 and 5.
 */
final class Bc3Json {

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX")
		.withZone(ZoneOffset.UTC);

	private static final Pattern ATTACHMENT = Pattern.compile("<bc-attachment\\s[^>]*?\\bsgid=\"([^\"]+)\"");

	private final URI baseUrl;

	private final Account account;

	Bc3Json(URI baseUrl, Account account) {
		this.baseUrl = baseUrl;
		this.account = account;
	}

	Person me() {
		return this.account.me();
	}

	String url(String path) {
		return appUrl(path) + ".json";
	}

	String url(Recording recording) {
		return url(path(recording));
	}

	String appUrl(Recording recording) {
		return (recording instanceof Comment comment) ? appUrl(comment.parent) + "#__recording_" + comment.id
				: appUrl(path(recording));
	}

	String appUrl(String path) {
		return this.baseUrl + path(path);
	}

	String path(String path) {
		return "/" + this.account.id + path;
	}

	static String time(OffsetDateTime time) {
		return UTC.format(time);
	}

	Map<String, @Nullable Object> project(Project project) {
		String path = project.path();
		Needle needle = project.gauge.needle(0);
		Needle previous = project.gauge.needle(1);
		return Json.object("id", project.id, "status", project.status(), "created_at", UTC.format(project.createdAt),
				"updated_at", UTC.format(project.updatedAt), "name", project.name, "description", project.description,
				"purpose", "topic", "clients_enabled", project.clientProject, "timesheet_enabled", true, "color", null,
				"last_needle_color", (needle != null) ? needle.color : null, "last_needle_position",
				(needle != null) ? needle.position : null, "previous_needle_position",
				(previous != null) ? previous.position : null, "bookmark_url", url("/my/bookmarks/" + project.id),
				"url", url(path), "app_url", appUrl(path), "dock", dock(project));
	}

	List<Map<String, @Nullable Object>> dock(Project project) {
		return project.dock.tools().map(this::docked).toList();
	}

	private Map<String, @Nullable Object> docked(Docked tool) {
		return Json.object("id", tool.id, "title", tool.title, "name", tool.dockName(), "enabled", tool.enabled,
				"position", tool.enabled ? tool.project.dock.position(tool) : null, "url", url(path(tool)), "app_url",
				appUrl(path(tool)));
	}

	Map<String, @Nullable Object> vault(Vault vault) {
		Map<String, @Nullable Object> json = recording(vault);
		json.put("documents_count",
				vault.project.documents.values().stream().filter((each) -> each.liesIn(vault)).count());
		json.put("documents_url", url("/vaults/" + vault.id + "/documents"));
		json.put("uploads_count", vault.project.uploads.uploads().filter((each) -> each.liesIn(vault)).count());
		json.put("uploads_url", url("/vaults/" + vault.id + "/uploads"));
		json.put("vaults_count", vault.project.vaults.values().stream().filter((each) -> each.liesIn(vault)).count());
		json.put("vaults_url", url("/vaults/" + vault.id + "/vaults"));
		return json;
	}

	Map<String, @Nullable Object> document(Document document) {
		Map<String, @Nullable Object> json = recording(document);
		addDiscussion(json, document);
		json.put("content", document.content);
		json.put("content_attachments", attachments(document.content));
		return json;
	}

	/**
	 * Return the files in a text.
	 * @param html the text
	 */
	List<Map<String, @Nullable Object>> attachments(String html) {
		return files(html).map(this::attachment).toList();
	}

	Stream<StoredFile> files(String html) {
		return ATTACHMENT.matcher(html)
			.results()
			.flatMap((match) -> Stream.ofNullable(this.account.files.find(match.group(1))));
	}

	Map<String, @Nullable Object> attachment(StoredFile file) {
		String address = downloadUrl("/attachments/" + file.id(), file.name());
		return Json.object("id", file.id(), "sgid", file.reference(), "filename", file.name(), "content_type",
				file.contentType(), "byte_size", file.bytes().length(), "download_url", address, "width", file.width(),
				"height", file.height(), "previewable", file.contentType().startsWith("image/"), "preview_url", address,
				"thumbnail_url", address);
	}

	String downloadUrl(String path, String name) {
		return appUrl(path) + "/download/" + Storage.encode(name);
	}

	void addDiscussion(Map<String, @Nullable Object> json, Recording recording) {
		String path = "/recordings/" + recording.id;
		json.put("subscription_url", url(path + "/subscription"));
		json.put("comments_count", recording.commentsCount());
		json.put("comments_url", url(path + "/comments"));
		addBoosts(json, recording);
	}

	void addBoosts(Map<String, @Nullable Object> json, Recording recording) {
		json.put("boosts_count", this.account.boosts.of(recording).count());
		json.put("boosts_url", url("/recordings/" + recording.id + "/boosts"));
	}

	/**
	 * Return what all recordings have in common.
	 */
	Map<String, @Nullable Object> recording(Recording recording) {
		Project project = recording.project;
		Map<String, @Nullable Object> json = Json.object("id", recording.id, "status", recording.status,
				"visible_to_clients", recording.isVisibleToClients(), "created_at", UTC.format(recording.createdAt),
				"updated_at", UTC.format(recording.updatedAt), "title", recording.title(), "inherits_status", true,
				"type", recording.type(), "url", url(path(recording)), "app_url", appUrl(recording), "bookmark_url",
				url("/my/bookmarks/" + recording.id), "position", 1, "bucket", bucket(project), "creator",
				person(recording.creator));
		Recording parent = recording.parent();
		if (parent != null) {
			json.put("parent", parent(parent));
		}
		return json;
	}

	/**
	 * Return what is told of a recording where it is named only.
	 */
	Map<String, @Nullable Object> parent(Recording parent) {
		return Json.object("id", parent.id, "title", parent.title(), "type", parent.type(), "url", url(path(parent)),
				"app_url", appUrl(path(parent)));
	}

	static Map<String, @Nullable Object> bucket(Project project) {
		return Json.object("id", project.id, "name", project.name, "type", project.type());
	}

	static String path(Recording recording) {
		if (recording instanceof Gauge gauge) {
			return gauge.project.path() + "/gauge";
		}
		return "/buckets/" + recording.project.id + "/" + recording.path();
	}

	Map<String, @Nullable Object> person(Person person) {
		String time = UTC.format(person.createdAt);
		return Json.object("id", person.id, "attachable_sgid", "demo--" + person.id, "name", person.name,
				"email_address", person.emailAddress, "personable_type", "User", "title", person.title, "bio",
				person.bio, "tagline", person.bio, "location", null, "created_at", time, "updated_at", time, "admin",
				person.admin, "owner", person.admin, "client", false, "employee", true, "time_zone",
				person.settings.timeZone, "avatar_url", appUrl("/people/" + person.id + "/avatar"), "company",
				Json.object("id", this.account.id + 1, "name", this.account.name), "can_ping",
				person != this.account.me(), "can_manage_projects", true, "can_manage_people", person.admin,
				"can_access_timesheet", true, "can_access_hill_charts", true);
	}

}

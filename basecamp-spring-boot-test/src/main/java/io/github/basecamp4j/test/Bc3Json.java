package io.github.basecamp4j.test;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Document;
import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Account.Project;
import io.github.basecamp4j.test.Account.Vault;

/**
 * The shapes of Basecamp 3, 4 and 5.
 */
final class Bc3Json {

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX")
		.withZone(ZoneOffset.UTC);

	private static final List<String> OTHER_TOOLS = List.of("message_board", "schedule");

	private final URI baseUrl;

	private final Account account;

	Bc3Json(URI baseUrl, Account account) {
		this.baseUrl = baseUrl;
		this.account = account;
	}

	String url(String path) {
		return appUrl(path) + ".json";
	}

	String appUrl(String path) {
		return this.baseUrl + "/" + this.account.id + path;
	}

	/**
	 * Return the id of what holds a project's to-do lists, between that of the project
	 * and the next one.
	 */
	static long todosetId(Project project) {
		return project.id + 1;
	}

	static String time(OffsetDateTime time) {
		return UTC.format(time);
	}

	Map<String, @Nullable Object> project(Project project) {
		String path = "/projects/" + project.id;
		return Json.object("id", project.id, "status", project.status(), "created_at", UTC.format(project.createdAt),
				"updated_at", UTC.format(project.updatedAt), "name", project.name, "description", project.description,
				"purpose", "topic", "clients_enabled", project.clientProject, "timesheet_enabled", false, "color", null,
				"last_needle_color", null, "last_needle_position", null, "previous_needle_position", null,
				"bookmark_url", url("/my/bookmarks/" + project.id), "url", url(path), "app_url", appUrl(path), "dock",
				dock(project));
	}

	private List<Map<String, @Nullable Object>> dock(Project project) {
		List<Map<String, @Nullable Object>> dock = new ArrayList<>();
		dock.add(tool(project, todosetId(project), "todoset", "To-dos", true));
		for (String name : OTHER_TOOLS) {
			dock.add(tool(project, project.id + 1 + dock.size(), name, name.replace('_', ' '), false));
		}
		dock.add(tool(project, project.vault().id, "vault", project.vault().title, true));
		return dock;
	}

	private Map<String, @Nullable Object> tool(Project project, long id, String name, String title, boolean enabled) {
		String path = "/buckets/" + project.id + "/" + name + "s/" + id;
		return Json.object("id", id, "title", title, "name", name, "enabled", enabled, "position", enabled ? 1 : null,
				"url", url(path), "app_url", appUrl(path));
	}

	Map<String, @Nullable Object> vault(Vault vault) {
		Map<String, @Nullable Object> json = recording(vault.id, "Vault", vault.status, vault.title, vault.project,
				(vault.parent != null) ? parent(vault.parent) : null, vault.creator, vault.createdAt, vault.updatedAt);
		json.put("documents_count",
				vault.project.documents.values().stream().filter((each) -> each.liesIn(vault)).count());
		json.put("documents_url", url("/vaults/" + vault.id + "/documents"));
		json.put("uploads_count", 0);
		json.put("uploads_url", url("/vaults/" + vault.id + "/uploads"));
		json.put("vaults_count", vault.project.vaults.values().stream().filter((each) -> each.liesIn(vault)).count());
		json.put("vaults_url", url("/vaults/" + vault.id + "/vaults"));
		return json;
	}

	Map<String, @Nullable Object> document(Document document, Project project) {
		Map<String, @Nullable Object> json = recording(document.id, "Document", document.status(), document.title,
				project, (document.vault != null) ? parent(document.vault) : null, document.creator, document.createdAt,
				document.updatedAt);
		addDiscussion(json, document.id);
		json.put("comments_count", document.comments.size());
		json.put("visible_to_clients", project.clientProject && !document.hiddenFromClients);
		json.put("content", document.content);
		json.put("content_attachments", List.of());
		return json;
	}

	void addDiscussion(Map<String, @Nullable Object> json, long id) {
		String recording = "/recordings/" + id;
		json.put("subscription_url", url(recording + "/subscription"));
		json.put("comments_count", 0);
		json.put("comments_url", url(recording + "/comments"));
		json.put("boosts_count", 0);
		json.put("boosts_url", url(recording + "/boosts"));
	}

	private Map<String, @Nullable Object> parent(Vault vault) {
		return parent(vault.id, vault.title, "Vault", vault.project);
	}

	Map<String, @Nullable Object> parent(long id, String title, String type, Project project) {
		String path = "/buckets/" + project.id + "/" + type.toLowerCase() + "s/" + id;
		return Json.object("id", id, "title", title, "type", type, "url", url(path), "app_url", appUrl(path));
	}

	Map<String, @Nullable Object> recording(long id, String type, String status, String title, Project project,
			@Nullable Map<String, @Nullable Object> parent, Person creator, OffsetDateTime createdAt,
			OffsetDateTime updatedAt) {
		String path = "/buckets/" + project.id + "/" + type.toLowerCase() + "s/" + id;
		Map<String, @Nullable Object> json = Json.object("id", id, "status", status, "visible_to_clients",
				project.clientProject, "created_at", UTC.format(createdAt), "updated_at", UTC.format(updatedAt),
				"title", title, "inherits_status", true, "type", type, "url", url(path), "app_url", appUrl(path),
				"bookmark_url", url("/my/bookmarks/" + id), "position", 1, "bucket",
				Json.object("id", project.id, "name", project.name, "type", "Project"), "creator", person(creator));
		if (parent != null) {
			json.put("parent", parent);
		}
		return json;
	}

	Map<String, @Nullable Object> person(Person person) {
		String time = UTC.format(person.createdAt);
		return Json.object("id", person.id, "attachable_sgid", "demo--" + person.id, "name", person.name,
				"email_address", person.emailAddress, "personable_type", "User", "title", person.title, "bio",
				person.bio, "tagline", person.bio, "location", null, "created_at", time, "updated_at", time, "admin",
				person.admin, "owner", person.admin, "client", false, "employee", true, "time_zone", "Etc/UTC",
				"avatar_url", appUrl("/people/" + person.id + "/avatar"), "company",
				Json.object("id", this.account.id + 1, "name", this.account.name), "can_ping",
				person != this.account.me(), "can_manage_projects", true, "can_manage_people", person.admin,
				"can_access_timesheet", true, "can_access_hill_charts", true);
	}

}

package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The API of Basecamp 3, 4 and 5, as far as folders of projects go, which everybody has
 * of their own.
 */
final class Bc3FoldersApi extends ApiArea.Bc3 {

	Bc3FoldersApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/stacks.json?", (request, account) -> Answer
			.ok(account.desk().folders.values().stream().map((folder) -> folder(folder, json(account))).toList()));
		routes.add("POST", "/stacks.json?", this::create);
		routes.add("GET", "/stacks/{folder}.json?",
				(request, account) -> Answer.ok(folderWithProjects(folder(request, account), json(account))));
		routes.add("PUT", "/stacks/{folder}.json?", this::rename);
		routes.add("DELETE", "/stacks/{folder}.json?", this::delete);
	}

	private Answer create(Request request, Account account) {
		JsonNode json = request.json();
		String name = json.has("name") ? Fields.required(json, "name") : "New folder";
		List<Project> projects = projects(json.path("project_ids"), account);
		Folder folder = new Folder(account.nextId(), name, projects, now(account));
		account.desk().folders.put(folder.id, folder);
		return Answer.created(json(account).url("/stacks/" + folder.id), folderWithProjects(folder, json(account)));
	}

	private static List<Project> projects(JsonNode ids, Account account) {
		Set<Project> projects = new LinkedHashSet<>();
		for (JsonNode id : ids) {
			Project project = account.projects.get(id.asLong());
			if (project == null || !project.status().equals("active")) {
				throw AnswerException.notFound();
			}
			projects.add(project);
		}
		return List.copyOf(projects);
	}

	private Answer rename(Request request, Account account) {
		Folder folder = folder(request, account);
		folder.name = Fields.required(request.json(), "name");
		folder.updatedAt = now(account);
		return Answer.ok(folderWithProjects(folder, json(account)));
	}

	private Answer delete(Request request, Account account) {
		account.desk().folders.remove(folder(request, account).id);
		return Answer.noContent();
	}

	private static Map<String, @Nullable Object> folderWithProjects(Folder folder, Bc3Json json) {
		Map<String, @Nullable Object> answer = folder(folder, json);
		answer.put("projects", folder.projects().map(json::project).toList());
		return answer;
	}

	private static Map<String, @Nullable Object> folder(Folder folder, Bc3Json json) {
		List<Long> ids = folder.projects().map((project) -> project.id).toList();
		String path = "/stacks/" + folder.id;
		String query = ids.stream().map(Object::toString).collect(Collectors.joining(",", "?bucket_ids=", ""));
		return Json.object("id", folder.id, "name", folder.name, "type", "Stack", "created_at",
				Bc3Json.time(folder.createdAt), "updated_at", Bc3Json.time(folder.updatedAt), "bucket_ids", ids,
				"is_emoji_only_name", folder.hasEmojiOnlyName(), "star_url", json.url(path + "/star"), "gauges_url",
				ids.isEmpty() ? null : json.url("/reports/gauges") + query, "color", null, "image_url", null, "url",
				json.url(path));
	}

	private static Folder folder(Request request, Account account) {
		Folder folder = account.desk().folders.get(request.id("folder"));
		if (folder == null) {
			throw AnswerException.notFound();
		}
		return folder;
	}

}

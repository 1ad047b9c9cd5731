package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Todos.TodoList;

/**
 * The API of Basecamp 3, 4 and 5, as far as hill charts go.
 */
final class Bc3HillChartsApi extends ApiArea.Bc3 {

	private static final List<String> COLORS = List.of("blue", "orange", "green", "purple", "red", "aqua");

	Bc3HillChartsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/todosets/{todoset}/hill.json?",
				(request, account) -> Answer.ok(chart(todoset(request, account), json(account))));
		routes.add("PUT", "/todosets/{todoset}/hills/settings.json?", this::update);
	}

	private Answer update(Request request, Account account) {
		Tool todoset = todoset(request, account);
		JsonNode json = request.json();
		List<TodoList> tracked = lists(json.path("tracked"), todoset);
		List<TodoList> untracked = lists(json.path("untracked"), todoset);
		tracked.stream().filter((list) -> list.hillPosition == null).forEach((list) -> list.hillPosition = 0);
		untracked.forEach((list) -> list.hillPosition = null);
		todoset.project.updatedAt = now(account);
		todoset.project.todos.hillChanges.put(todoset, todoset.project.updatedAt);
		return Answer.ok(chart(todoset, json(account)));
	}

	private static List<TodoList> lists(JsonNode ids, Tool todoset) {
		List<TodoList> lists = new ArrayList<>();
		for (JsonNode id : ids) {
			long listId = id.asLong();
			lists.add(todoset.project.todos.lists(todoset)
				.filter((list) -> list.id == listId && list.isActive())
				.findFirst()
				.orElseThrow(AnswerException::notFound));
		}
		return lists;
	}

	private static Map<String, @Nullable Object> chart(Tool todoset, Bc3Json json) {
		String path = Bc3Json.path(todoset) + "/hills";
		OffsetDateTime changedAt = todoset.project.todos.hillChanges.get(todoset);
		List<Map<String, @Nullable Object>> dots = todoset.project.todos.lists(todoset)
			.filter((list) -> list.isActive() && list.hillPosition != null)
			.map((list) -> dot(list, json))
			.toList();
		return Json.object("enabled", !dots.isEmpty(), "stale", false, "updated_at",
				(changedAt != null) ? Bc3Json.time(changedAt) : null, "app_update_url", json.appUrl(path + "/edit"),
				"app_versions_url", json.appUrl(path), "dots", dots);
	}

	private static Map<String, @Nullable Object> dot(TodoList list, Bc3Json json) {
		return Json.object("id", list.id, "label", list.name, "color", COLORS.get((int) (list.id % COLORS.size())),
				"position", list.hillPosition, "url", json.url(list), "app_url", json.appUrl(list));
	}

	private static Tool todoset(Request request, Account account) {
		return account.tool(Tool.Kind.TODOSET, request.id("todoset"));
	}

}

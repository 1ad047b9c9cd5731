package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Todos.Todo;
import io.github.basecamp4j.test.Todos.TodoList;

/**
 * The API of Basecamp 3, 4 and 5, as far as to-dos and their lists go.
 */
final class Bc3TodosApi extends ApiArea.Bc3 {

	Bc3TodosApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/todosets/{todoset}.json?",
				(request, account) -> Answer.ok(todoset(todoset(request, account), json(account))));
		routes.add("GET", "/todosets/{todoset}/todolists.json?", this::lists);
		routes.add("POST", "/todosets/{todoset}/todolists.json?", this::createList);
		routes.add("GET", "/todolists/{list}.json?",
				(request, account) -> Answer.ok(list(list(request, account), json(account))));
		routes.add("PUT", "/todolists/{list}.json?", this::replaceList);
		routes.add("GET", "/todolists/{list}/todos.json?", this::todos);
		routes.add("POST", "/todolists/{list}/todos.json?", this::createTodo);
		routes.add("POST", "/buckets/{bucket}/todosets/{todoset}/todos.json?", this::createLooseTodo);
		routes.add("GET", "/todos/{todo}.json?",
				(request, account) -> Answer.ok(todo(todo(request, account), json(account))));
		routes.add("PUT", "/todos/{todo}.json?", this::replaceTodo);
		routes.add("POST", "/todos/{todo}/completion.json?", this::complete);
		routes.add("DELETE", "/todos/{todo}/completion.json?", this::uncomplete);
		routes.add("PUT", "/todos/{todo}/position.json?", this::reposition);
	}

	private Answer lists(Request request, Account account) {
		String status = request.query().getOrDefault("status", "active");
		Tool todoset = todoset(request, account);
		return this.page.of(request, todoset.project.todos.lists(todoset).filter((list) -> list.status.equals(status)),
				(list) -> list(list, json(account)));
	}

	private Answer createList(Request request, Account account) {
		Tool todoset = todoset(request, account);
		JsonNode json = request.json();
		TodoList list = new TodoList(account.nextId(), todoset.project, Fields.required(json, "name"), account.me(),
				now(account));
		list.todoset = todoset;
		list.description = json.path("description").asString("");
		todoset.project.todos.add(list);
		account.happened("created", list, list.createdAt);
		return Answer.created(json(account).url("/todolists/" + list.id), list(list, json(account)));
	}

	private Answer replaceList(Request request, Account account) {
		TodoList list = list(request, account);
		JsonNode json = request.json();
		list.name = Fields.required(json, "name");
		list.description = json.path("description").asString("");
		list.updatedAt = now(account);
		account.happened("content_changed", list, list.updatedAt);
		return Answer.ok(list(list, json(account)));
	}

	private Answer todos(Request request, Account account) {
		String status = request.query().getOrDefault("status", "active");
		boolean completed = request.query().getOrDefault("completed", "").equals("true");
		Stream<Todo> todos = list(request, account).todos.stream().filter((todo) -> todo.status.equals(status));
		return this.page.of(request,
				status.equals("active") ? todos.filter((todo) -> todo.isCompleted() == completed) : todos,
				(todo) -> todo(todo, json(account)));
	}

	private Answer createTodo(Request request, Account account) {
		return createTodo(list(request, account), request.json(), account);
	}

	private Answer createLooseTodo(Request request, Account account) {
		Tool todoset = todoset(request, account);
		if (todoset.project.id != request.id("bucket")) {
			throw AnswerException.notFound();
		}
		return createTodo(todoset.project.todos.loose(todoset), request.json(), account);
	}

	private Answer createTodo(TodoList list, JsonNode json, Account account) {
		Todo todo = new Todo(account.nextId(), list, Fields.required(json, "content"), account.me(), now(account));
		fill(todo, json, account);
		list.todos.add(todo);
		account.happened("created", todo, todo.createdAt);
		return Answer.created(json(account).url("/todos/" + todo.id), todo(todo, json(account)));
	}

	private Answer replaceTodo(Request request, Account account) {
		Todo todo = todo(request, account);
		JsonNode json = request.json();
		String content = Fields.required(json, "content");
		fill(todo, json, account);
		todo.content = content;
		todo.updatedAt = now(account);
		account.happened("content_changed", todo, todo.updatedAt);
		return Answer.ok(todo(todo, json(account)));
	}

	private static void fill(Todo todo, JsonNode json, Account account) {
		List<Person> assignees = Fields.people(json, "assignee_ids", account);
		LocalDate startsOn = Fields.date(json, "starts_on");
		todo.dueOn = Fields.date(json, "due_on");
		todo.startsOn = startsOn;
		todo.assignees = assignees;
		todo.description = json.path("description").asString("");
	}

	private Answer complete(Request request, Account account) {
		Todo todo = todo(request, account);
		if (!todo.isCompleted()) {
			todo.complete(account.me(), now(account));
			account.happened("completed", todo, todo.updatedAt);
		}
		return Answer.noContent();
	}

	private Answer uncomplete(Request request, Account account) {
		Todo todo = todo(request, account);
		if (todo.isCompleted()) {
			todo.uncomplete(now(account));
			account.happened("uncompleted", todo, todo.updatedAt);
		}
		return Answer.noContent();
	}

	private Answer reposition(Request request, Account account) {
		Todo todo = todo(request, account);
		JsonNode json = request.json();
		TodoList target = json.hasNonNull("parent_id") ? Todos.list(account, json.path("parent_id").asLong())
				: todo.list;
		if (target.project != todo.project) {
			throw AnswerException.notFound();
		}
		todo.move(target, json.path("position").asInt(1));
		account.happened("moved", todo, now(account));
		return Answer.empty();
	}

	private static Map<String, @Nullable Object> todoset(Tool todoset, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(todoset);
		TodoList loose = todoset.project.todos.loose(todoset);
		String lists = "/todosets/" + todoset.id + "/todolists";
		answer.put("name", todoset.title);
		answer.put("todolists_count",
				todoset.project.todos.lists(todoset).filter((list) -> list.status.equals("active")).count());
		answer.put("todolists_url", json.url(lists));
		answer.put("completed_ratio", ratio(Stream.concat(Stream.of(loose), todoset.project.todos.lists(todoset))));
		answer.put("completed", false);
		answer.put("app_todolists_url", json.appUrl(lists));
		String todos = "/buckets/" + todoset.project.id + "/todosets/" + todoset.id + "/todos";
		answer.put("todos_count",
				todoset.project.todos.todos().filter((todo) -> todo.isLive() && todo.isWithin(todoset)).count());
		answer.put("completed_loose_todos_count", loose.active(true).count());
		answer.put("todos_url", json.url(todos));
		answer.put("app_todos_url", json.appUrl(todos));
		return answer;
	}

	static Map<String, @Nullable Object> list(TodoList list, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(list);
		json.addDiscussion(answer, list);
		answer.put("position", list.project.todos.shownPosition(list));
		answer.put("description", list.description);
		answer.put("description_attachments", json.attachments(list.text()));
		addTodos(answer, list, json);
		return answer;
	}

	static void addTodos(Map<String, @Nullable Object> answer, TodoList list, Bc3Json json) {
		String path = "/todolists/" + list.id;
		answer.put("completed", list.isCompleted());
		answer.put("completed_ratio", ratio(Stream.of(list)));
		answer.put("name", list.name);
		answer.put("todos_url", json.url(path + "/todos"));
		if (list.outer != null) {
			answer.put("group_position_url", json.url("/todolists/groups/" + list.id + "/position"));
		}
		else {
			answer.put("groups_url", json.url(path + "/groups"));
		}
		answer.put("color", list.color);
		answer.put("app_todos_url", json.appUrl(path + "/todos"));
		answer.put("comments_app_url", json.appUrl(path + "/comments"));
	}

	private static String ratio(Stream<TodoList> lists) {
		List<TodoList> all = lists.filter((list) -> list.status.equals("active")).toList();
		long completed = all.stream().flatMap((list) -> list.active(true)).count();
		return completed + "/" + (completed + all.stream().flatMap((list) -> list.active(false)).count());
	}

	static Map<String, @Nullable Object> todo(Todo todo, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(todo);
		json.addDiscussion(answer, todo);
		answer.put("position", todo.position());
		answer.put("description", todo.description);
		answer.put("completed", todo.isCompleted());
		answer.put("content", todo.content);
		answer.put("description_attachments", json.attachments(todo.text()));
		answer.put("starts_on", (todo.startsOn != null) ? todo.startsOn.toString() : null);
		answer.put("due_on", (todo.dueOn != null) ? todo.dueOn.toString() : null);
		answer.put("assignees", todo.assignees.stream().map(json::person).toList());
		answer.put("completion_subscribers", List.of());
		answer.put("completion_url", json.url("/todos/" + todo.id + "/completion"));
		answer.put("steps", List.of());
		if (todo.completedAt != null) {
			answer.remove("position");
			answer.put("completion", Json.object("created_at", Bc3Json.time(todo.completedAt), "creator",
					json.person(todo.requiredCompleter())));
		}
		return answer;
	}

	private static Tool todoset(Request request, Account account) {
		return account.tool(Tool.Kind.TODOSET, request.id("todoset"));
	}

	private static TodoList list(Request request, Account account) {
		return Todos.list(account, request.id("list"));
	}

	private static Todo todo(Request request, Account account) {
		return Todos.todo(account, request.id("todo"));
	}

}

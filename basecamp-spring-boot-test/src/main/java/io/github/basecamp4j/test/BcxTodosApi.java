package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Todos.Todo;
import io.github.basecamp4j.test.Todos.TodoList;

/**
 * The API of Basecamp 2, as far as to-dos and their lists go.
 */
final class BcxTodosApi extends ApiArea.Bcx {

	private static final int DATE_LENGTH = "2026-03-23".length();

	BcxTodosApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		addLists(routes, "", BcxTodosApi::isActive);
		addLists(routes, "/completed", BcxTodosApi::isCompleted);
		addLists(routes, "/trashed", TodoList::isTrashed);
		routes.add("GET", "/people/{person}/assigned_todos.json", this::assignedTodos);
		routes.add("POST", "/projects/{project}/todolists.json", this::createList);
		routes.add("GET", "/projects/{project}/todolists/{list}.json", this::getList);
		routes.add("PUT", "/projects/{project}/todolists/{list}.json", this::updateList);
		routes.add("DELETE", "/projects/{project}/todolists/{list}.json",
				(request, account) -> trash(list(request, account), account));
		addTodos(routes, "", (todo) -> !todo.isTrashed());
		addTodos(routes, "/completed", (todo) -> !todo.isTrashed() && todo.isCompleted());
		addTodos(routes, "/remaining", (todo) -> !todo.isTrashed() && !todo.isCompleted());
		routes.add("GET", "/projects/{project}/todolists/{list}/todos/trashed.json", (request,
				account) -> todos(request, account, list(request, account).todos.stream().filter(Todo::isTrashed)));
		routes.add("POST", "/projects/{project}/todolists/{list}/todos.json", this::createTodo);
		routes.add("GET", "/projects/{project}/todos/{todo}.json",
				(request, account) -> Answer.ok(new Shapes(json(account)).todo(todo(request, account))));
		routes.add("PUT", "/projects/{project}/todos/{todo}.json", this::updateTodo);
		routes.add("DELETE", "/projects/{project}/todos/{todo}.json",
				(request, account) -> trash(todo(request, account), account));
	}

	private void addLists(GuardedRoutes routes, String which, Predicate<TodoList> filter) {
		routes.add("GET", "/todolists" + which + ".json",
				(request, account) -> BcxApi.page(request,
						account.projects.values()
							.stream()
							.filter(BcxApi::isActive)
							.flatMap((project) -> project.todos.lists())
							.filter(filter),
						new Shapes(json(account))::listWithBucket));
		routes.add("GET", "/projects/{project}/todolists" + which + ".json", (request, account) -> BcxApi.page(request,
				BcxApi.project(request, account).todos.lists().filter(filter), new Shapes(json(account))::listedList));
	}

	private void addTodos(GuardedRoutes routes, String which, Predicate<Todo> filter) {
		routes.add("GET", "/projects/{project}/todos" + which + ".json",
				(request, account) -> todos(request, account,
						BcxApi.project(request, account).todos.todos()
							.filter((todo) -> !todo.list.isTrashed())
							.filter(filter)
							.filter(dueSince(request))));
		routes.add("GET", "/projects/{project}/todolists/{list}/todos" + which + ".json",
				(request, account) -> todos(request, account, list(request, account).todos.stream().filter(filter)));
	}

	/**
	 * Lists to-dos in their lists.
	 */
	private Answer assignedTodos(Request request, Account account) {
		Person person = BcxApi.person(request.id("person"), account);
		Predicate<Todo> assigned = dueSince(request)
			.and((todo) -> todo.isActive() && !todo.isCompleted() && todo.assignees.contains(person));
		return BcxApi.page(request,
				account.projects.values()
					.stream()
					.filter(BcxApi::isActive)
					.flatMap((project) -> project.todos.lists())
					.filter((list) -> list.isActive() && list.todos.stream().anyMatch(assigned)),
				(list) -> new Shapes(json(account)).listWithAssigned(list, list.todos.stream().filter(assigned)));
	}

	private static Predicate<Todo> dueSince(Request request) {
		String since = request.query().get("due_since");
		if (since == null) {
			return (todo) -> true;
		}
		LocalDate day = day(since, "due_since");
		return (todo) -> todo.dueOn != null && todo.dueOn.isAfter(day);
	}

	private Answer todos(Request request, Account account, Stream<Todo> todos) {
		return BcxApi.page(request, todos, new Shapes(json(account))::listedTodo);
	}

	private Answer createList(Request request, Account account) {
		Project project = BcxApi.project(request, account);
		JsonNode json = request.json();
		TodoList list = new TodoList(account.nextId(), project, Fields.required(json, "name"), account.me(),
				now(account));
		list.description = json.path("description").asString("");
		project.todos.add(list);
		account.happened("created", list, list.createdAt);
		return Answer.created(json(account).url("/projects/" + project.id + "/todolists/" + list.id),
				new Shapes(json(account)).list(list, true));
	}

	private Answer getList(Request request, Account account) {
		return Answer.ok(new Shapes(json(account)).list(list(request, account),
				!request.query().getOrDefault("exclude_todos", "").equals("true")));
	}

	private Answer updateList(Request request, Account account) {
		TodoList list = list(request, account);
		JsonNode json = request.json();
		int position = json.has("position") ? json.path("position").asInt() : list.project.todos.position(list);
		list.name = json.has("name") ? Fields.required(json, "name") : list.name;
		list.description = json.path("description").asString(list.description);
		list.project.todos.move(list, position);
		list.updatedAt = now(account);
		account.happened((json.has("name") || json.has("description")) ? "content_changed" : "moved", list,
				list.updatedAt);
		return Answer.ok(new Shapes(json(account)).list(list, true));
	}

	private Answer createTodo(Request request, Account account) {
		TodoList list = list(request, account);
		JsonNode json = request.json();
		Todo todo = new Todo(account.nextId(), list, Fields.required(json, "content"), account.me(), now(account));
		fill(todo, json, account);
		BcxFilesApi.attach(BcxFilesApi.files(json, account), todo, account);
		list.todos.add(todo);
		account.happened("created", todo, todo.createdAt);
		return Answer.created(json(account).url("/projects/" + list.project.id + "/todos/" + todo.id),
				new Shapes(json(account)).todo(todo));
	}

	private Answer updateTodo(Request request, Account account) {
		Todo todo = todo(request, account);
		JsonNode json = request.json();
		String content = json.has("content") ? Fields.required(json, "content") : todo.content;
		boolean completed = json.has("completed") ? json.path("completed").asBoolean() : todo.isCompleted();
		int position = json.has("position") ? json.path("position").asInt() : todo.position();
		fill(todo, json, account);
		todo.content = content;
		todo.updatedAt = now(account);
		if (json.has("content") || json.has("due_at")) {
			account.happened("content_changed", todo, todo.updatedAt);
		}
		if (json.has("assignee")) {
			account.happened("assigned", todo, todo.updatedAt);
		}
		if (completed != todo.isCompleted()) {
			complete(todo, account);
		}
		if (json.has("position")) {
			todo.move(todo.list, position);
			account.happened("moved", todo, todo.updatedAt);
		}
		return Answer.ok(new Shapes(json(account)).todo(todo));
	}

	private void complete(Todo todo, Account account) {
		if (todo.isCompleted()) {
			todo.uncomplete(now(account));
			account.happened("uncompleted", todo, todo.updatedAt);
		}
		else {
			todo.complete(account.me(), now(account));
			account.happened("completed", todo, todo.updatedAt);
		}
	}

	private static void fill(Todo todo, JsonNode json, Account account) {
		List<Person> assignees = json.has("assignee") ? assignees(json.path("assignee"), account) : todo.assignees;
		todo.dueOn = json.has("due_at") ? dueOn(Fields.text(json, "due_at")) : todo.dueOn;
		todo.assignees = assignees;
	}

	private static List<Person> assignees(JsonNode assignee, Account account) {
		if (assignee.isNull()) {
			return List.of();
		}
		Person person = account.people.get(assignee.path("id").asLong());
		if (person == null || !assignee.path("type").asString("").equals("Person")) {
			throw new AnswerException(Answer.error(400, "The assignee is not a Person of this account"));
		}
		return List.of(person);
	}

	private static @Nullable LocalDate dueOn(@Nullable String dueAt) {
		return (dueAt != null) ? day(dueAt.substring(0, Math.min(DATE_LENGTH, dueAt.length())), "due_at") : null;
	}

	private static LocalDate day(String text, String name) {
		try {
			return Fields.day(text);
		}
		catch (DateTimeParseException ex) {
			throw new AnswerException(Answer.error(400, name + " is not a date"));
		}
	}

	private Answer trash(Recording thing, Account account) {
		thing.changeStatus("trashed", now(account));
		account.happened("trashed", thing, thing.updatedAt);
		return Answer.noContent();
	}

	private static boolean isCompleted(TodoList list) {
		return !list.isTrashed() && list.isCompleted();
	}

	private static boolean isActive(TodoList list) {
		return !list.isTrashed() && !list.isCompleted();
	}

	private static TodoList list(Request request, Account account) {
		return BcxApi.project(request, account).todos.lists()
			.filter((list) -> list.id == request.id("list"))
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	private static Todo todo(Request request, Account account) {
		return BcxApi.project(request, account).todos.todos()
			.filter((todo) -> todo.id == request.id("todo"))
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	/**
	 * The shapes of lists and to-dos: those in lists, alone, and to-dos inside their
	 * list.
	 *
	 * @param json the shapes of people
	 */
	private record Shapes(BcxJson json) {

		Map<String, @Nullable Object> listWithBucket(TodoList list) {
			Map<String, @Nullable Object> answer = listedList(list);
			answer.put("bucket", this.json.bucket(list.project));
			return answer;
		}

		Map<String, @Nullable Object> listWithAssigned(TodoList list, Stream<Todo> todos) {
			Map<String, @Nullable Object> answer = listWithBucket(list);
			answer.put("assigned_todos", todos.map(this::bareTodo).peek((todo) -> todo.remove("assignee")).toList());
			return answer;
		}

		Map<String, @Nullable Object> listedList(TodoList list) {
			String path = "/projects/" + list.project.id + "/todolists/" + list.id;
			Map<String, @Nullable Object> answer = bareList(list);
			answer.put("updated_at", BcxJson.time(list.updatedAt));
			answer.put("url", this.json.url(path));
			answer.put("app_url", this.json.appUrl(path));
			return answer;
		}

		private Map<String, @Nullable Object> bareList(TodoList list) {
			return Json.object("id", list.id, "name", list.name, "description", list.description, "created_at",
					BcxJson.time(list.createdAt), "completed", list.isCompleted(), "position",
					list.project.todos.position(list), "private", false, "trashed", list.isTrashed(), "completed_count",
					list.active(true).count(), "remaining_count", list.active(false).count(), "creator",
					this.json.summary(list.creator));
		}

		Map<String, @Nullable Object> list(TodoList list, boolean withTodos) {
			Map<String, @Nullable Object> answer = bareList(list);
			answer.put("updated_at", BcxJson.time(list.updatedAt));
			if (withTodos) {
				answer.put("todos",
						Json.object("remaining", list.active(false).map(this::innerTodo).toList(), "completed",
								list.active(true).map(this::innerTodo).toList(), "trashed",
								list.todos.stream().filter(Todo::isTrashed).map(this::innerTodo).toList()));
			}
			answer.put("comments", this.json.comments(list));
			answer.put("subscribers", BcxJson.subscribers(list));
			return answer;
		}

		/**
		 * Without assignee, the object is empty here and null elsewhere.
		 */
		private Map<String, @Nullable Object> innerTodo(Todo todo) {
			Map<String, @Nullable Object> answer = bareTodo(todo);
			if (todo.assignees.isEmpty()) {
				answer.put("assignee", Map.of());
			}
			if (todo.completedAt != null) {
				answer.put("completer", BcxJson.reference(todo.requiredCompleter()));
			}
			else {
				answer.remove("completed_at");
			}
			return answer;
		}

		/**
		 * What is not completed yet has been so at {@code false}.
		 */
		private Map<String, @Nullable Object> bareTodo(Todo todo) {
			String path = "/projects/" + todo.list.project.id + "/todos/" + todo.id;
			return Json.object("id", todo.id, "content", todo.content, "due_at",
					(todo.dueOn != null) ? todo.dueOn.toString() : null, "comments_count", todo.liveComments().count(),
					"created_at", BcxJson.time(todo.createdAt), "updated_at", BcxJson.time(todo.updatedAt), "url",
					this.json.url(path), "app_url", this.json.appUrl(path), "position", todo.position(), "assignee",
					todo.assignees.stream()
						.findFirst()
						.map((person) -> Json.object("id", person.id, "type", "Person", "name", person.name))
						.orElse(null),
					"completed_at", (todo.completedAt != null) ? BcxJson.time(todo.completedAt) : (Object) false);
		}

		private Map<String, @Nullable Object> fullTodo(Todo todo) {
			Map<String, @Nullable Object> answer = bareTodo(todo);
			answer.put("todolist_id", todo.list.id);
			answer.put("due_on", (todo.dueOn != null) ? todo.dueOn.toString() : null);
			answer.put("private", false);
			answer.put("trashed", todo.isTrashed());
			answer.put("creator", this.json.summary(todo.creator));
			answer.put("completed", todo.isCompleted());
			return answer;
		}

		Map<String, @Nullable Object> listedTodo(Todo todo) {
			Map<String, @Nullable Object> list = listedList(todo.list);
			list.remove("updated_at");
			Map<String, @Nullable Object> answer = fullTodo(todo);
			answer.put("todolist", list);
			return answer;
		}

		Map<String, @Nullable Object> todo(Todo todo) {
			Map<String, @Nullable Object> answer = fullTodo(todo);
			answer.put("attachments", this.json.attachments(todo));
			answer.put("comments", this.json.comments(todo));
			answer.put("subscribers", BcxJson.subscribers(todo));
			return answer;
		}

	}

}

package io.github.basecamp4j.test;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the answers of the server are those of Basecamp: each field is documented,
 * and each field that the library's records rely on is there.
 */
class AnswersTests {

	private static final Map<String, Facts> FACTS = Map.of("bcx", new Facts("bcx"), "bc3", new Facts("bc3"));

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

	private static final Map<String, String> PREFIXES = Map.of("bcx", "/1942318/api/v1", "bc3", "/5210334");

	private static final String BODY = """
			{"name": "Fair", "title": "Plan", "content": "<p>Tents</p>", "revoke": [],
			 "create": [{"name": "Ann", "email_address": "ann@example.com"}]}""";

	/**
	 * Records of the library, by product and by the documentation's name for what they
	 * are.
	 */
	private static final Map<String, Class<?>> RECORDS = Map.ofEntries( //
			Map.entry("bcx Project", io.github.basecamp4j.bcx.projects.Project.class), //
			Map.entry("bcx Document", io.github.basecamp4j.bcx.documents.Document.class), //
			Map.entry("bcx Person", io.github.basecamp4j.bcx.people.Person.class), //
			Map.entry("bc3 Project", io.github.basecamp4j.bc3.projects.Project.class), //
			Map.entry("bc3 Document", io.github.basecamp4j.bc3.documents.Document.class), //
			Map.entry("bc3 Vault", io.github.basecamp4j.bc3.documents.Vault.class), //
			Map.entry("bc3 Person", io.github.basecamp4j.bc3.people.Person.class), //
			Map.entry("bc3 Recording", io.github.basecamp4j.bc3.recordings.RecordingSummary.class), //
			Map.entry("bc3 Todoset", io.github.basecamp4j.bc3.todos.Todoset.class), //
			Map.entry("bc3 Todolist", io.github.basecamp4j.bc3.todos.Todolist.class), //
			Map.entry("bc3 Todo", io.github.basecamp4j.bc3.todos.Todo.class), //
			Map.entry("bc3 ProjectAccessResult", io.github.basecamp4j.bc3.people.ProjectAccessResult.class));

	private BasecampServer basecamp;

	private ServerClient client;

	private String token;

	@BeforeEach
	void start() throws IOException {
		this.basecamp = BasecampServer.startSeeded(0);
		this.client = new ServerClient(this.basecamp.baseUrl());
		this.token = this.client.connect();
	}

	@AfterEach
	void stop() {
		this.basecamp.close();
	}

	static Stream<Operation> played() {
		BasecampServer basecamp = BasecampServer.start();
		try {
			return Stream.of("bcx", "bc3")
				.flatMap((product) -> Operation.list(product).stream())
				.filter(basecamp::plays)
				.toList()
				.stream();
		}
		finally {
			basecamp.close();
		}
	}

	@Test
	void whatTheSampleNeedsIsPlayed() {
		assertThat(played()).hasSizeGreaterThan(35);
	}

	@ParameterizedTest
	@MethodSource("played")
	void answerIsAsDocumented(Operation operation) {
		Facts facts = FACTS.get(operation.product());
		Facts.Answered documented = facts.answered(operation);
		HttpResponse<String> answer = call(operation);
		assertThat(answer.statusCode()).isEqualTo(documented.status());
		if (documented.returns().equals("none")) {
			assertThat(answer.body()).isEmpty();
			return;
		}
		JsonNode json = ServerClient.json(answer);
		assertThat(json).as("sample to compare").isNotEmpty();
		List<String> complaints = facts.complaints(documented.returns(), json);
		Class<?> type = RECORDS
			.get(operation.product() + " " + documented.returns().substring(documented.returns().indexOf(':') + 1));
		if (type != null) {
			(documented.returns().startsWith("list:") ? json : List.of(json))
				.forEach((element) -> compare(type, "", element, complaints));
		}
		assertThat(complaints.stream().distinct()).isEmpty();
	}

	private static void compare(Class<?> type, String path, JsonNode json, List<String> complaints) {
		for (RecordComponent component : type.getRecordComponents()) {
			String name = path + "." + name(component);
			JsonNode value = json.path(name(component));
			if (value.isMissingNode() || value.isNull()) {
				if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)
						&& !List.class.isAssignableFrom(component.getType())) {
					complaints.add(name + " is missing");
				}
			}
			else if (component.getType().isRecord()) {
				compare(component.getType(), name, value, complaints);
			}
			else if (value.isArray() && element(component.getGenericType()).isRecord()) {
				value.forEach((each) -> compare(element(component.getGenericType()), name + "[]", each, complaints));
			}
		}
	}

	private static Class<?> element(Type type) {
		return (type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> element)
				? element : Object.class;
	}

	private static String name(RecordComponent component) {
		JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
		return (property != null) ? property.value()
				: component.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase();
	}

	private HttpResponse<String> call(Operation operation) {
		String prefix = PREFIXES.get(operation.product());
		Map<String, String> ids = ids(operation.product(), prefix);
		if (operation.product().equals("bcx") && operation.name().contains("Todo")) {
			prepareTodos(operation, prefix, ids);
		}
		String path = VARIABLE.matcher(operation.path())
			.replaceAll((variable) -> Matcher.quoteReplacement(ids.getOrDefault(variable.group(1), "missing-id")));
		if (operation.name().equals("listTrashedPeople")) {
			this.client.send(this.token, "DELETE", prefix + "/people/" + ids.get("personId") + ".json", "");
		}
		if (operation.name().equals("listDraftProjects")) {
			this.client.send(this.token, "POST",
					prefix + "/project_templates/" + ids.get("templateId") + "/projects.json", "{}");
		}
		String query = path.endsWith("/recordings.json") ? "?type=Document" : "";
		return operation.method().equals("GET") ? this.client.get(this.token, prefix + path + query)
				: this.client.send(this.token, operation.method(), prefix + path, BODY);
	}

	private Map<String, String> ids(String product, String prefix) {
		Map<String, String> ids = new HashMap<>();
		ids.put("personId", get(prefix + "/people.json").path(3).path("id").asString());
		if (product.equals("bcx")) {
			ids.put("templateId", get(prefix + "/project_templates.json").path(0).path("id").asString());
			List<JsonNode> projects = new ArrayList<>();
			get(prefix + "/projects.json").forEach(projects::add);
			ids.put("projectId",
					projects.stream()
						.filter((project) -> project.path("name").asString().equals("Studio journal"))
						.findFirst()
						.orElseThrow()
						.path("id")
						.asString());
			ids.put("documentId",
					get(prefix + "/projects/" + ids.get("projectId") + "/documents.json").path(0)
						.path("id")
						.asString());
		}
		else {
			JsonNode document = get(prefix + "/projects/recordings.json?type=Document&page=2").path(0);
			ids.put("projectId", document.at("/bucket/id").asString());
			ids.put("documentId", document.path("id").asString());
			ids.put("recordingId", document.path("id").asString());
			addTodos(prefix, ids);
		}
		return ids;
	}

	private void addTodos(String prefix, Map<String, String> ids) {
		for (JsonNode tool : get(prefix + "/projects/" + ids.get("projectId") + ".json").path("dock")) {
			ids.putIfAbsent(tool.path("name").asString() + "Id", tool.path("id").asString());
		}
		String list = post(prefix + "/todosets/" + ids.get("todosetId") + "/todolists.json");
		ids.put("todolistId", list);
		ids.put("id", list);
		String todos = prefix + "/todolists/" + list + "/todos.json";
		ids.put("todoId", post(todos));
	}

	private void prepareTodos(Operation operation, String prefix, Map<String, String> ids) {
		String project = prefix + "/projects/" + ids.get("projectId");
		ids.put("todolistId", post(project + "/todolists.json"));
		String list = project + "/todolists/" + ids.get("todolistId");
		ids.put("todoId", post(list + "/todos.json"));
		String todo = project + "/todos/" + ids.get("todoId") + ".json";
		if (operation.name().contains("Completed")) {
			this.client.send(this.token, "PUT", todo, "{\"completed\": true}");
		}
		if (operation.name().contains("Trashed")) {
			this.client.send(this.token, "DELETE", operation.name().endsWith("lists") ? list + ".json" : todo, "");
		}
	}

	private String post(String path) {
		return ServerClient.json(this.client.send(this.token, "POST", path, BODY)).path("id").asString();
	}

	private JsonNode get(String path) {
		return ServerClient.json(this.client.get(this.token, path));
	}

}

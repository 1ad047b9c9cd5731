package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Account.Vault;

/**
 * The API of Basecamp 3, 4 and 5, as far as it goes which tools a project has.
 */
final class Bc3ToolsApi extends ApiArea.Bc3 {

	private static final Set<String> WITH_SUBSCRIPTION = Set.of("Chat::Transcript", "Kanban::Board");

	Bc3ToolsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("POST", "/buckets/{project}/dock/tools.json?", this::createTool);
		routes.add("GET", "/dock/tools/{tool}.json?",
				(request, account) -> Answer.ok(tool(tool(request, account), json(account))));
		routes.add("PUT", "/dock/tools/{tool}.json?", this::renameTool);
		routes.add("DELETE", "/dock/tools/{tool}.json?", this::deleteTool);
		routes.add("POST", "/recordings/{tool}/position.json?", this::enableTool);
		routes.add("PUT", "/recordings/{tool}/position.json?", this::moveTool);
		routes.add("DELETE", "/recordings/{tool}/position.json?", this::disableTool);
	}

	/**
	 * Basecamp no longer copies a tool by {@code source_recording_id} and answers 404.
	 */
	private Answer createTool(Request request, Account account) {
		Project project = Bc3Api.project(request, account);
		JsonNode json = request.json();
		if (json.has("source_recording_id") && !json.has("tool_type")) {
			throw AnswerException.notFound();
		}
		Docked tool = newTool(Fields.required(json, "tool_type"), project, account);
		String title = Fields.text(json, "title");
		tool.title = (title != null && !title.isBlank()) ? title : tool.title;
		if (WITH_SUBSCRIPTION.contains(tool.type()) && json.has("visible_to_clients")) {
			tool.hiddenFromClients = !json.path("visible_to_clients").asBoolean();
		}
		project.add(tool);
		project.updatedAt = now(account);
		return Answer.created(json(account).url(tool), tool(tool, json(account)));
	}

	private Docked newTool(String type, Project project, Account account) {
		if (type.equals("Vault")) {
			return new Vault(account.nextId(), "Docs & Files", project, null, account.me(), now(account));
		}
		return Stream.of(Tool.Kind.values())
			.filter((kind) -> kind.type.equals(type))
			.map((kind) -> new Tool(account.nextId(), project, kind, account.me(), now(account)))
			.findFirst()
			.orElseThrow(() -> new AnswerException(Answer.invalid("tool_type", "is not included in the list")));
	}

	private Answer renameTool(Request request, Account account) {
		Docked tool = tool(request, account);
		tool.title = Fields.required(request.json(), "title");
		tool.updatedAt = now(account);
		tool.project.updatedAt = tool.updatedAt;
		return Answer.ok(tool(tool, json(account)));
	}

	private Answer deleteTool(Request request, Account account) {
		Docked tool = tool(request, account);
		tool.project.remove(tool);
		tool.project.updatedAt = now(account);
		return Answer.noContent();
	}

	private Answer enableTool(Request request, Account account) {
		Docked tool = tool(request, account);
		tool.project.dock.enable(tool);
		tool.project.updatedAt = now(account);
		return Answer.created();
	}

	private Answer disableTool(Request request, Account account) {
		Docked tool = tool(request, account);
		tool.enabled = false;
		tool.project.updatedAt = now(account);
		return Answer.noContent();
	}

	/**
	 * What is turned off has no position that could be changed.
	 */
	private Answer moveTool(Request request, Account account) {
		Docked tool = tool(request, account);
		int position = request.json().path("position").asInt(0);
		if (position < 1) {
			return Answer.invalid("position", "is missing or too low");
		}
		if (!tool.enabled) {
			throw AnswerException.notFound();
		}
		tool.project.dock.move(tool, position);
		tool.project.updatedAt = now(account);
		return Answer.empty();
	}

	private static Map<String, @Nullable Object> tool(Docked tool, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(tool);
		answer.remove("position");
		if (tool.enabled) {
			answer.put("position", tool.project.dock.position(tool));
		}
		if (WITH_SUBSCRIPTION.contains(tool.type())) {
			answer.put("subscription_url", json.url("/recordings/" + tool.id + "/subscription"));
		}
		return answer;
	}

	private static Docked tool(Request request, Account account) {
		return account.projects.values()
			.stream()
			.flatMap((project) -> project.dock.tools())
			.filter((tool) -> tool.id == request.id("tool"))
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

}

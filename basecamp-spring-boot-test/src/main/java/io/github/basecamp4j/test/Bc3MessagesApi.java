package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Messages.Message;

/**
 * The API of Basecamp 3, 4 and 5, as far as message boards and messages go.
 */
final class Bc3MessagesApi extends ApiArea.Bc3 {

	Bc3MessagesApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		routes.add("GET", "/message_boards/{board}.json?",
				(request, account) -> Answer.ok(board(board(request, account), json(account))));
		routes.add("GET", "/message_boards/{board}/messages.json?", this::messages);
		routes.add("POST", "/message_boards/{board}/messages.json?", this::createMessage);
		routes.add("GET", "/messages/{message}.json?",
				(request, account) -> Answer.ok(message(message(request, account), json(account))));
		routes.add("PUT", "/messages/{message}.json?", this::updateMessage);
		routes.add("POST", "/recordings/{message}/pin.json?", (request, account) -> pin(request, account, "pinned"));
		routes.add("DELETE", "/recordings/{message}/pin.json?",
				(request, account) -> pin(request, account, "unpinned"));
		routes.add("GET", "/buckets/{project}/categories.json?", this::types);
		routes.add("POST", "/buckets/{project}/categories.json?", this::createType);
		routes.add("GET", "/buckets/{project}/categories/{type}.json?",
				(request, account) -> Answer.ok(type(type(request, account))));
		routes.add("PUT", "/buckets/{project}/categories/{type}.json?", this::updateType);
		routes.add("DELETE", "/buckets/{project}/categories/{type}.json?", this::deleteType);
	}

	private Answer messages(Request request, Account account) {
		Tool board = board(request, account);
		return this.page.of(request, board.project.messages.active(board).sorted(Bc3Page.order(request.query())),
				(message) -> message(message, json(account)));
	}

	private Answer createMessage(Request request, Account account) {
		Tool board = board(request, account);
		Project project = board.project;
		JsonNode json = request.json();
		Message message = new Message(account.nextId(), project, Fields.required(json, "subject"),
				json.path("content").asString(""), account.me(), now(account));
		message.type = json.hasNonNull("category_id") ? writtenType(json, project, account) : null;
		message.status = json.path("status").asString("").equals("active") ? "active" : "drafted";
		message.hiddenFromClients = !json.path("visible_to_clients").asBoolean(false);
		Bc3SubscriptionsApi.subscribe(json, message, account);
		message.board = board;
		project.messages.add(message);
		account.happened("created", message, message.createdAt);
		return Answer.created(json(account).url(message), message(message, json(account)));
	}

	private Answer updateMessage(Request request, Account account) {
		Message message = message(request, account);
		JsonNode json = request.json();
		String subject = json.has("subject") ? Fields.required(json, "subject") : message.subject;
		if (json.has("category_id")) {
			message.type = json.hasNonNull("category_id") ? writtenType(json, message.project, account) : null;
		}
		message.subject = subject;
		message.content = json.path("content").asString(message.content);
		message.updatedAt = now(account);
		boolean published = message.isDraft() && json.path("status").asString("").equals("active");
		message.status = published ? "active" : message.status;
		account.happened(published ? "created" : "content_changed", message, message.updatedAt);
		return Answer.ok(message(message, json(account)));
	}

	private static Messages.Type writtenType(JsonNode json, Project project, Account account) {
		return project.messages.types(project, account)
			.stream()
			.filter((type) -> type.id == json.path("category_id").asLong(0))
			.findFirst()
			.orElseThrow(
					() -> new AnswerException(Answer.invalid("category_id", "is no message type of this project")));
	}

	private Answer pin(Request request, Account account, String action) {
		account.happened(action, message(request, account), now(account));
		return Answer.noContent();
	}

	/**
	 * All at once, although the documentation speaks of pages.
	 */
	private Answer types(Request request, Account account) {
		Project project = Bc3Api.project(request, account);
		return Answer.ok(project.messages.types(project, account).stream().map(Bc3MessagesApi::type).toList());
	}

	private Answer createType(Request request, Account account) {
		Project project = Bc3Api.project(request, account);
		JsonNode json = request.json();
		Messages.Type type = new Messages.Type(account.nextId(), required(json, "name"), required(json, "icon"),
				now(account));
		project.messages.types(project, account).add(type);
		return Answer.created(json(account).url("/buckets/" + project.id + "/categories/" + type.id), type(type));
	}

	private Answer updateType(Request request, Account account) {
		Messages.Type type = type(request, account);
		JsonNode json = request.json();
		String name = json.has("name") ? required(json, "name") : type.name;
		type.icon = json.has("icon") ? required(json, "icon") : type.icon;
		type.name = name;
		type.updatedAt = now(account);
		return Answer.ok(type(type));
	}

	private Answer deleteType(Request request, Account account) {
		Bc3Api.project(request, account).messages.removeType(type(request, account));
		return Answer.noContent();
	}

	/**
	 * Mistakes in message types are answered with 400, not with 422.
	 */
	private static String required(JsonNode json, String field) {
		String text = Fields.text(json, field);
		if (text == null || text.isBlank()) {
			throw new AnswerException(Answer.json(400, Map.of(field, List.of("can't be blank"))));
		}
		return text;
	}

	private static Map<String, @Nullable Object> board(Tool board, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(board);
		String messages = "/message_boards/" + board.id + "/messages";
		answer.put("messages_count", board.project.messages.active(board).count());
		answer.put("messages_url", json.url(messages));
		answer.put("app_messages_url", json.appUrl(messages));
		return answer;
	}

	static Map<String, @Nullable Object> message(Message message, Bc3Json json) {
		Map<String, @Nullable Object> answer = json.recording(message);
		answer.remove("position");
		json.addDiscussion(answer, message);
		answer.put("subject", message.subject);
		answer.put("content", message.content);
		answer.put("content_attachments", json.attachments(message.text()));
		if (message.type != null) {
			answer.put("category", type(message.type));
		}
		return answer;
	}

	private static Map<String, @Nullable Object> type(Messages.Type type) {
		return Json.object("id", type.id, "name", type.name, "icon", type.icon, "created_at",
				Bc3Json.time(type.createdAt), "updated_at", Bc3Json.time(type.updatedAt));
	}

	private static Tool board(Request request, Account account) {
		return account.tool(Tool.Kind.MESSAGE_BOARD, request.id("board"));
	}

	private static Message message(Request request, Account account) {
		return account.recording(Message.class, request.id("message"));
	}

	private static Messages.Type type(Request request, Account account) {
		Project project = Bc3Api.project(request, account);
		return project.messages.types(project, account)
			.stream()
			.filter((type) -> type.id == request.id("type"))
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

}

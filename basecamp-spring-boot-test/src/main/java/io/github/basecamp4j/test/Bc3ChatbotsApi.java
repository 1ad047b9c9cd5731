package io.github.basecamp4j.test;

import java.net.URI;
import java.time.Clock;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.test.Campfire.Chatbot;
import io.github.basecamp4j.test.Campfire.Line;

/**
 * The API of Basecamp 3, 4 and 5, as far as chatbots go: what they are, and what they
 * say.
 */
final class Bc3ChatbotsApi extends ApiArea.Bc3 {

	Bc3ChatbotsApi(URI baseUrl, Clock clock) {
		super(baseUrl, clock);
	}

	@Override
	void addTo(GuardedRoutes routes) {
		String bots = "/buckets/{project}/chats/{chat}/integrations";
		routes.add("GET", bots + ".json?", this::chatbots);
		routes.add("POST", bots + ".json?", this::createChatbot);
		routes.add("GET", bots + "/{bot}.json?",
				(request, account) -> Answer.ok(chatbot(chatbot(request, account), chat(request, account), account)));
		routes.add("PUT", bots + "/{bot}.json?", this::updateChatbot);
		routes.add("DELETE", bots + "/{bot}.json?", this::deleteChatbot);
		routes.addOpen("POST", "/integrations/{key}/buckets/{project}/chats/{chat}/lines.json?", this::say);
	}

	private Answer chatbots(Request request, Account account) {
		Tool chat = chat(request, account);
		return Answer.ok(account.chatbots.stream().map((bot) -> chatbot(bot, chat, account)).toList());
	}

	private Answer createChatbot(Request request, Account account) {
		Tool chat = chat(request, account);
		requireAdmin(account);
		JsonNode json = request.json();
		Chatbot bot = new Chatbot(account.nextId(), serviceName(json), now(account));
		bot.commandUrl = commandUrl(json);
		account.chatbots.add(bot);
		return Answer.created(json(account).url(path(bot, chat)), chatbot(bot, chat, account));
	}

	private Answer updateChatbot(Request request, Account account) {
		Chatbot bot = chatbot(request, account);
		Tool chat = chat(request, account);
		requireAdmin(account);
		JsonNode json = request.json();
		String serviceName = serviceName(json);
		bot.commandUrl = json.has("command_url") ? commandUrl(json) : bot.commandUrl;
		bot.person.name = serviceName;
		bot.updatedAt = now(account);
		return Answer.ok(chatbot(bot, chat, account));
	}

	private Answer deleteChatbot(Request request, Account account) {
		Chatbot bot = chatbot(request, account);
		requireAdmin(account);
		account.chatbots.remove(bot);
		return Answer.noContent();
	}

	private static String serviceName(JsonNode json) {
		String name = Fields.required(json, "service_name");
		if (!name.matches("\\w+")) {
			throw new AnswerException(Answer.invalid("service_name", "is not a word"));
		}
		return name;
	}

	private static @Nullable String commandUrl(JsonNode json) {
		String url = Fields.text(json, "command_url");
		if (url != null && !url.startsWith("https://")) {
			throw new AnswerException(Answer.invalid("command_url", "is not an HTTPS address"));
		}
		return url;
	}

	/**
	 * Who knows the key needs no token.
	 */
	private Answer say(Request request, Account account) {
		Chatbot bot = account.chatbots.stream()
			.filter((each) -> each.key == request.id("key"))
			.findFirst()
			.orElseThrow(AnswerException::notFound);
		account.setMe(bot.person);
		String content = request.header("Content-Type").startsWith("application/json")
				? Fields.required(request.json(), "content") : request.form().getOrDefault("content", "");
		if (content.isBlank()) {
			throw new AnswerException(Answer.invalid("content", "can't be blank"));
		}
		Tool chat = chat(request, account);
		Line line = account.addLine(chat.project, content, true, bot.person, now(account));
		line.chat = chat;
		account.happened("created", line, line.createdAt);
		return Answer.created();
	}

	/**
	 * The key and where commands go are for administrators.
	 */
	private Map<String, @Nullable Object> chatbot(Chatbot bot, Tool chat, Account account) {
		Bc3Json json = json(account);
		String path = path(bot, chat);
		Map<String, @Nullable Object> answer = Json.object("id", bot.id, "created_at",
				Bc3Json.time(bot.person.createdAt), "updated_at", Bc3Json.time(bot.updatedAt), "service_name",
				bot.person.name, "url", json.url(path), "app_url", json.appUrl(path));
		if (account.me().admin) {
			answer.put("command_url", bot.commandUrl);
			answer.put("lines_url", json
				.url("/integrations/" + bot.key + "/buckets/" + chat.project.id + "/chats/" + chat.id + "/lines"));
		}
		return answer;
	}

	private static String path(Chatbot bot, Tool chat) {
		return "/buckets/" + chat.project.id + "/chats/" + chat.id + "/integrations/" + bot.id;
	}

	private static void requireAdmin(Account account) {
		if (!account.me().admin) {
			throw new AnswerException(Answer.error(403, "This is for administrators"));
		}
	}

	private static Tool chat(Request request, Account account) {
		Tool chat = Bc3CampfiresApi.chat(request, account);
		if (chat.project.id != request.id("project")) {
			throw AnswerException.notFound();
		}
		return chat;
	}

	private static Chatbot chatbot(Request request, Account account) {
		return account.chatbots.stream()
			.filter((bot) -> bot.id == request.id("bot"))
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

}

package io.github.basecamp4j.test;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.bc3.campfires.Campfire;
import io.github.basecamp4j.bc3.campfires.CampfireLine;
import io.github.basecamp4j.bc3.campfires.Chatbot;

/**
 * Campfires and chatbots of Basecamp 3, 4 and 5.
 */
final class Bc3CampfiresSamples implements Samples {

	private static final String CHATBOT = "{\"service_name\": \"owl\"}";

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Campfire", Campfire.class, "CampfireLine", CampfireLine.class, "Chatbot", Chatbot.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		String chat = ids.get("chatId");
		ids.put("campfireId", chat);
		ids.put("lineId", caller.post("/chats/" + chat + "/lines.json"));
		JsonNode chatbot = ServerClient.json(caller.send("POST",
				"/buckets/" + ids.get("projectId") + "/chats/" + chat + "/integrations.json", CHATBOT));
		ids.put("chatbotId", chatbot.path("id").asString());
		ids.put("key", chatbot.path("lines_url").asString().replaceAll(".*/integrations/(\\d+)/.*", "$1"));
	}

	@Override
	public @Nullable String body(Operation operation) {
		return operation.name().endsWith("Chatbot") ? CHATBOT : null;
	}

}

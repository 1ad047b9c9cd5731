package io.github.basecamp4j.test;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.messages.Message;
import io.github.basecamp4j.bc3.messages.MessageBoard;
import io.github.basecamp4j.bc3.messages.MessageType;
import io.github.basecamp4j.bc3.recordings.Subscription;

/**
 * Messages and subscriptions of Basecamp 3, 4 and 5.
 */
final class Bc3MessagesSamples implements Samples {

	private static final String MESSAGE = """
			{"subject": "Plan", "content": "<p>Tents</p>", "status": "active"}""";

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("MessageBoard", MessageBoard.class, "Message", Message.class, "MessageType", MessageType.class,
				"Subscription", Subscription.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		ids.put("boardId", ids.get("message_boardId"));
		ids.put("messageId", caller.post("/message_boards/" + ids.get("boardId") + "/messages.json", MESSAGE));
		ids.put("bucketId", ids.get("projectId"));
		ids.put("typeId",
				caller.post("/buckets/" + ids.get("bucketId") + "/categories.json", body("CreateMessageType")));
	}

	@Override
	public @Nullable String body(Operation operation) {
		return body(operation.name());
	}

	private static @Nullable String body(String operation) {
		return switch (operation) {
			case "CreateMessage", "UpdateMessage" -> MESSAGE;
			case "CreateMessageType", "UpdateMessageType" -> "{\"name\": \"Joke\", \"icon\": \"🤡\"}";
			case "UpdateSubscription" -> "{\"subscriptions\": []}";
			default -> null;
		};
	}

}

package io.github.basecamp4j.test;

import java.util.Map;

import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.bc3.forwards.Forward;
import io.github.basecamp4j.bc3.forwards.ForwardReply;
import io.github.basecamp4j.bc3.forwards.Inbox;

/**
 * Inboxes and forwarded e-mails of Basecamp 3, 4 and 5.
 */
final class Bc3ForwardsSamples implements Samples {

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Inbox", Inbox.class, "Forward", Forward.class, "ForwardReply", ForwardReply.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		if (operation.name().contains("Forward") || operation.name().contains("Inbox")) {
			JsonNode reply = caller.read("/projects/recordings.json?type=Inbox::Reply").path(0);
			ids.put("replyId", reply.path("id").asString());
			ids.put("forwardId", reply.at("/parent/id").asString());
			ids.put("inboxId",
					caller.read("/inbox_forwards/" + ids.get("forwardId") + ".json").at("/parent/id").asString());
		}
	}

}

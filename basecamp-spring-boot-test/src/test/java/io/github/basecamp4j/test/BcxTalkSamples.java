package io.github.basecamp4j.test;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bcx.comments.Comment;
import io.github.basecamp4j.bcx.messages.Message;
import io.github.basecamp4j.bcx.topics.Topic;

/**
 * Messages, comments and topics of Basecamp 2.
 */
final class BcxTalkSamples implements Samples {

	private static final String MESSAGE = """
			{"subject": "Tents", "content": "<p>Who brings them?</p>"}""";

	@Override
	public String product() {
		return "bcx";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Message", Message.class, "Comment", Comment.class, "Topic", Topic.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		if (!operation.name().matches(".*(Message|Comment|Topic).*")) {
			return;
		}
		String project = "/projects/" + ids.get("projectId");
		String message = caller.post(project + "/messages.json", MESSAGE);
		ids.put("messageId", message);
		ids.put("section", "messages");
		ids.put("commentableId", message);
		ids.put("commentId", caller.post(project + "/messages/" + message + "/comments.json"));
		ids.put("topicId", message);
		if (operation.name().contains("Archived")) {
			caller.send("PUT", project + "/topics/" + message + "/archive.json", "{}");
		}
	}

	@Override
	public @Nullable String body(Operation operation) {
		return operation.name().endsWith("Message") ? MESSAGE : null;
	}

}

package io.github.basecamp4j.test;

import java.util.Map;

import io.github.basecamp4j.bc3.recordings.Comment;

/**
 * Comments of Basecamp 3, 4 and 5.
 */
final class Bc3CommentsSamples implements Samples {

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Comment", Comment.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		ids.put("commentId", caller.post("/recordings/" + ids.get("recordingId") + "/comments.json"));
	}

}

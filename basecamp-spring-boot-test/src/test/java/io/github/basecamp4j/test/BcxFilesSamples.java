package io.github.basecamp4j.test;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.bcx.attachments.Attachment;
import io.github.basecamp4j.bcx.attachments.AttachmentToken;
import io.github.basecamp4j.bcx.uploads.Upload;

/**
 * Files of Basecamp 2.
 */
final class BcxFilesSamples implements Samples {

	private String token = "";

	@Override
	public String product() {
		return "bcx";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Attachment", Attachment.class, "AttachmentToken", AttachmentToken.class, "Upload", Upload.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		if (!operation.name().contains("Attachment") && !operation.name().contains("Upload")) {
			return;
		}
		String project = "/projects/" + ids.get("projectId");
		this.token = token(caller);
		ids.put("uploadId", caller.post(project + "/uploads.json", upload()));
		JsonNode attachments = caller.read(project + "/attachments.json");
		ids.put("attachmentId", attachments.path(0).path("id").asString());
		this.token = token(caller);
	}

	@Override
	public @Nullable String body(Operation operation) {
		return operation.name().equals("createUpload") ? upload() : null;
	}

	private static String token(Caller caller) {
		return ServerClient.json(caller.send("POST", "/attachments.json", "{}")).path("token").asString();
	}

	private String upload() {
		return "{\"content\": \"Look\", \"attachments\": [{\"token\": \"" + this.token + "\", \"name\": \"a.json\"}]}";
	}

}

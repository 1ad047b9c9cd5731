package io.github.basecamp4j.test;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.attachments.Attachment;
import io.github.basecamp4j.bc3.documents.Upload;
import io.github.basecamp4j.bc3.documents.UploadVersion;

/**
 * Files of Basecamp 3, 4 and 5.
 */
final class Bc3UploadsSamples implements Samples {

	private String sgid = "";

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Attachment", Attachment.class, "Upload", Upload.class, "UploadVersion", UploadVersion.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		if (!operation.name().contains("Upload")) {
			return;
		}
		this.sgid = sgid(caller);
		ids.put("uploadId", caller.post("/vaults/" + ids.get("vaultId") + "/uploads.json", upload()));
		this.sgid = sgid(caller);
	}

	@Override
	public @Nullable String body(Operation operation) {
		return operation.name().startsWith("CreateUpload") ? upload() : null;
	}

	@Override
	public String query(Operation operation) {
		return operation.name().equals("CreateAttachment") ? "?name=a.json" : "";
	}

	private static String sgid(Caller caller) {
		return ServerClient.json(caller.send("POST", "/attachments.json?name=a.json", "{}"))
			.path("attachable_sgid")
			.asString();
	}

	private String upload() {
		return "{\"attachable_sgid\": \"" + this.sgid + "\"}";
	}

}

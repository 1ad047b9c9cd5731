package io.github.basecamp4j.test;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.bc3.clients.ClientApproval;
import io.github.basecamp4j.bc3.clients.ClientApprovalResponse;
import io.github.basecamp4j.bc3.clients.ClientCorrespondence;
import io.github.basecamp4j.bc3.clients.ClientReply;

/**
 * What clients of Basecamp 3, 4 and 5 see and do.
 */
final class Bc3ClientsSamples implements Samples {

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("ClientApproval", ClientApproval.class, "ClientApprovalResponse", ClientApprovalResponse.class,
				"ClientCorrespondence", ClientCorrespondence.class, "ClientReply", ClientReply.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		if (operation.path().contains("/client/")) {
			JsonNode reply = caller.read("/projects/recordings.json?type=Client::Reply").path(0);
			ids.put("bucketId", reply.at("/bucket/id").asString());
			ids.put("recordingId", reply.at("/parent/id").asString());
			ids.put("correspondenceId", reply.at("/parent/id").asString());
			ids.put("replyId", reply.path("id").asString());
			ids.put("approvalId",
					caller.read("/projects/recordings.json?type=Client::Approval::Response")
						.path(0)
						.at("/parent/id")
						.asString());
		}
	}

	@Override
	public @Nullable String body(Operation operation) {
		return operation.name().equals("SetClientVisibility") ? "{\"visible_to_clients\": true}" : null;
	}

}

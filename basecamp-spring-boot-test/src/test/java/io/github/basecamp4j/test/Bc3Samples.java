package io.github.basecamp4j.test;

import java.util.Map;

import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.bc3.documents.Document;
import io.github.basecamp4j.bc3.documents.Vault;
import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.bc3.people.ProjectAccessResult;
import io.github.basecamp4j.bc3.projects.Project;
import io.github.basecamp4j.bc3.recordings.RecordingSummary;

/**
 * Projects, documents and people of Basecamp 3, 4 and 5.
 */
final class Bc3Samples implements Samples {

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Project", Project.class, "Document", Document.class, "Vault", Vault.class, "Person",
				Person.class, "Recording", RecordingSummary.class, "ProjectAccessResult", ProjectAccessResult.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		ids.put("personId", caller.read("/people.json").path(3).path("id").asString());
		JsonNode document = caller.read("/projects/recordings.json?type=Document&page=2").path(0);
		ids.put("projectId", document.at("/bucket/id").asString());
		ids.put("documentId", document.path("id").asString());
		ids.put("recordingId", document.path("id").asString());
		for (JsonNode tool : caller.read("/projects/" + ids.get("projectId") + ".json").path("dock")) {
			ids.put(tool.path("name").asString() + "Id", tool.path("id").asString());
		}
	}

	@Override
	public String query(Operation operation) {
		return operation.name().equals("ListRecordings") ? "?type=Document" : "";
	}

}

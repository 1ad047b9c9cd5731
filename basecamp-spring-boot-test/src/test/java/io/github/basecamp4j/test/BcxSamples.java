package io.github.basecamp4j.test;

import java.util.Map;

import tools.jackson.databind.JsonNode;

import io.github.basecamp4j.bcx.documents.Document;
import io.github.basecamp4j.bcx.people.Person;
import io.github.basecamp4j.bcx.projects.Project;

/**
 * Projects, documents and people of Basecamp 2.
 */
final class BcxSamples implements Samples {

	@Override
	public String product() {
		return "bcx";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Project", Project.class, "Document", Document.class, "Person", Person.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		ids.put("personId", caller.read("/people.json").path(3).path("id").asString());
		ids.put("templateId", caller.read("/project_templates.json").path(0).path("id").asString());
		ids.put("projectId", journal(caller));
		ids.put("documentId",
				caller.read("/projects/" + ids.get("projectId") + "/documents.json").path(0).path("id").asString());
		if (operation.name().equals("listTrashedPeople")) {
			caller.send("DELETE", "/people/" + ids.get("personId") + ".json", "");
		}
		if (operation.name().equals("listDraftProjects")) {
			caller.post("/project_templates/" + ids.get("templateId") + "/projects.json");
		}
	}

	private static String journal(Caller caller) {
		for (JsonNode project : caller.read("/projects.json")) {
			if (project.path("name").asString().equals("Studio journal")) {
				return project.path("id").asString();
			}
		}
		throw new IllegalStateException("The journal is missing");
	}

}

package io.github.basecamp4j.bcx.projects;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link ProjectTemplateOperations} over HTTP.
 */
final class RestClientProjectTemplateOperations implements ProjectTemplateOperations {

	private final BasecampRestClient client;

	RestClientProjectTemplateOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Project> list() {
		return this.client.get("/project_templates.json").asPages(Project.class);
	}

	@Override
	public Project get(long templateId) {
		return this.client.get("/projects/{projectId}.json", templateId).as(Project.class);
	}

	@Override
	public Project create(String name, ProjectTemplateFields fields) {
		return this.client.post("/project_templates.json").field("name", name).fields(fields).as(Project.class);
	}

	@Override
	public Project update(long templateId, ProjectTemplateFields fields) {
		return this.client.put("/projects/{projectId}.json", templateId).fields(fields).as(Project.class);
	}

	@Override
	public void delete(long templateId) {
		this.client.delete("/projects/{projectId}.json", templateId).send();
	}

}

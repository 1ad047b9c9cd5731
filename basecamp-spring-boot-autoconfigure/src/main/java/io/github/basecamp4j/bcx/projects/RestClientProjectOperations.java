package io.github.basecamp4j.bcx.projects;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link ProjectOperations} over HTTP.
 */
final class RestClientProjectOperations implements ProjectOperations {

	private final BasecampRestClient client;

	RestClientProjectOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Project> list() {
		return this.client.get("/projects.json").asPages(Project.class);
	}

	@Override
	public Paged<Project> listDrafts() {
		return this.client.get("/projects/drafts.json").asPages(Project.class);
	}

	@Override
	public Paged<Project> listArchived() {
		return this.client.get("/projects/archived.json").asPages(Project.class);
	}

	@Override
	public Project get(long projectId) {
		return this.client.get("/projects/{projectId}.json", projectId).as(Project.class);
	}

	@Override
	public Paged<Project> listOfPerson(long personId) {
		return this.client.get("/people/{personId}/projects.json", personId).asPages(Project.class);
	}

	@Override
	public Project create(String name, ProjectFields fields) {
		return this.client.post("/projects.json").field("name", name).fields(fields).as(Project.class);
	}

	@Override
	public Project createFromTemplate(long templateId, ProjectDraft draft) {
		return this.client.post("/project_templates/{templateId}/projects.json", templateId)
			.fields(draft)
			.as(Project.class);
	}

	@Override
	public Project publish(long projectId) {
		return this.client.post("/projects/{projectId}/publish.json", projectId).as(Project.class);
	}

	@Override
	public Project update(long projectId, ProjectFields fields) {
		return this.client.put("/projects/{projectId}.json", projectId).fields(fields).as(Project.class);
	}

	@Override
	public void archive(long projectId) {
		update(projectId, new ProjectFields().withArchived(true));
	}

	@Override
	public void unarchive(long projectId) {
		update(projectId, new ProjectFields().withArchived(false));
	}

	@Override
	public void delete(long projectId) {
		this.client.delete("/projects/{projectId}.json", projectId).send();
	}

}

package io.github.basecamp4j.bc3.projects;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.recordings.RecordingStatus;
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
	public Paged<Project> list(RecordingStatus status) {
		return this.client.get("/projects.json").query("status", status).asPages(Project.class);
	}

	@Override
	public Project get(long projectId) {
		return this.client.get("/projects/{projectId}.json", projectId).as(Project.class);
	}

	@Override
	public Project create(String name, ProjectFields fields) {
		return this.client.post("/projects.json").field("name", name).fields(fields).as(Project.class);
	}

	@Override
	public Project update(long projectId, ProjectFields fields) {
		ProjectFields present = fields.isWhole() ? fields : ProjectFields.of(get(projectId));
		return this.client.put("/projects/{projectId}.json", projectId)
			.fields(present)
			.fields(fields)
			.as(Project.class);
	}

	@Override
	public void archive(long projectId) {
		this.client.put("/projects/{projectId}/status/archived.json", projectId).send();
	}

	@Override
	public void unarchive(long projectId) {
		this.client.put("/projects/{projectId}/status/active.json", projectId).send();
	}

	@Override
	public void trash(long projectId) {
		this.client.delete("/projects/{projectId}.json", projectId).send();
	}

}

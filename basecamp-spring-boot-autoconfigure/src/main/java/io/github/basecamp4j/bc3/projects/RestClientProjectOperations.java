package io.github.basecamp4j.bc3.projects;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;
import io.github.basecamp4j.http.Changes;

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
		return this.client.list(Project.class, "/projects.json");
	}

	@Override
	public Paged<Project> list(ProjectStatus status) {
		return (status != ProjectStatus.ACTIVE)
				? this.client.list(Project.class, "/projects.json?status={status}", status.code()) : list();
	}

	@Override
	public Project get(long projectId) {
		return this.client.get(Project.class, "/projects/{projectId}.json", projectId);
	}

	@Override
	public Project create(String name, @Nullable String description) {
		Changes content = Changes.none().with("name", name).withNonNull("description", description);
		return this.client.post(Project.class, "/projects.json", content.fields());
	}

	@Override
	public Project update(long projectId, ProjectChanges changes) {
		ProjectChanges named = changes.hasName() ? changes : changes.withName(get(projectId).name());
		return this.client.put(Project.class, "/projects/{projectId}.json", named.fields(), projectId);
	}

	@Override
	public void archive(long projectId) {
		this.client.put("/projects/{projectId}/status/archived.json", null, projectId);
	}

	@Override
	public void unarchive(long projectId) {
		this.client.put("/projects/{projectId}/status/active.json", null, projectId);
	}

	@Override
	public void trash(long projectId) {
		this.client.delete("/projects/{projectId}.json", projectId);
	}

}

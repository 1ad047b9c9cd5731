package io.github.basecamp4j.bcx.projects;

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
	public Paged<Project> listDrafts() {
		return this.client.list(Project.class, "/projects/drafts.json");
	}

	@Override
	public Paged<Project> listArchived() {
		return this.client.list(Project.class, "/projects/archived.json");
	}

	@Override
	public Project get(long projectId) {
		return this.client.get(Project.class, "/projects/{projectId}.json", projectId);
	}

	@Override
	public Project create(String name, @Nullable String description) {
		return create(ProjectContent.named(name).withDescription(description));
	}

	@Override
	public Project create(ProjectContent content) {
		return this.client.post(Project.class, "/projects.json", content);
	}

	@Override
	public Project createFromTemplate(long templateId, ProjectDraft draft) {
		return this.client.post(Project.class, "/project_templates/{templateId}/projects.json", draft, templateId);
	}

	@Override
	public Project publish(long projectId) {
		return this.client.post(Project.class, "/projects/{projectId}/publish.json", null, projectId);
	}

	@Override
	public Project update(long projectId, @Nullable String name, @Nullable String description) {
		Changes changes = Changes.none().withNonNull("name", name).withNonNull("description", description);
		return this.client.put(Project.class, "/projects/{projectId}.json", changes.fields(), projectId);
	}

	@Override
	public Project update(long projectId, ProjectChanges changes) {
		return this.client.put(Project.class, "/projects/{projectId}.json", changes.fields(), projectId);
	}

	@Override
	public Project archive(long projectId) {
		return update(projectId, ProjectChanges.none().withArchived(true));
	}

	@Override
	public Project activate(long projectId) {
		return update(projectId, ProjectChanges.none().withArchived(false));
	}

	@Override
	public void delete(long projectId) {
		this.client.delete("/projects/{projectId}.json", projectId);
	}

}

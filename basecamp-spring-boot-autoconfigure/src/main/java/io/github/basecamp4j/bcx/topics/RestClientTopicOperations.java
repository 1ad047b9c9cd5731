package io.github.basecamp4j.bcx.topics;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link TopicOperations} over HTTP.
 */
final class RestClientTopicOperations implements TopicOperations {

	private final BasecampRestClient client;

	RestClientTopicOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Topic> listInProject(long projectId) {
		return this.client.get("/projects/{projectId}/topics.json", projectId).asPages(Topic.class);
	}

	@Override
	public Paged<Topic> listInProject(long projectId, TopicSort sort) {
		return this.client.get("/projects/{projectId}/topics.json", projectId).query("sort", sort).asPages(Topic.class);
	}

	@Override
	public Paged<Topic> listArchivedInProject(long projectId) {
		return this.client.get("/projects/{projectId}/topics/archived.json", projectId).asPages(Topic.class);
	}

	@Override
	public Paged<Topic> listArchivedInProject(long projectId, TopicSort sort) {
		return this.client.get("/projects/{projectId}/topics/archived.json", projectId)
			.query("sort", sort)
			.asPages(Topic.class);
	}

	@Override
	public Paged<Topic> list() {
		return this.client.get("/topics.json").asPages(Topic.class);
	}

	@Override
	public Paged<Topic> list(TopicSort sort) {
		return this.client.get("/topics.json").query("sort", sort).asPages(Topic.class);
	}

	@Override
	public Paged<Topic> listArchived() {
		return this.client.get("/topics/archived.json").asPages(Topic.class);
	}

	@Override
	public Paged<Topic> listArchived(TopicSort sort) {
		return this.client.get("/topics/archived.json").query("sort", sort).asPages(Topic.class);
	}

	@Override
	public void archive(long projectId, long topicId) {
		this.client.put("/projects/{projectId}/topics/{topicId}/archive.json", projectId, topicId).send();
	}

	@Override
	public void unarchive(long projectId, long topicId) {
		this.client.put("/projects/{projectId}/topics/{topicId}/activate.json", projectId, topicId).send();
	}

}

package io.github.basecamp4j.bcx.forwards;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link ForwardOperations} over HTTP.
 */
final class RestClientForwardOperations implements ForwardOperations {

	private final BasecampRestClient client;

	RestClientForwardOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Forward> listInProject(long projectId) {
		return this.client.get("/projects/{projectId}/forwards.json", projectId).asPages(Forward.class);
	}

	@Override
	public Paged<Forward> listInProject(long projectId, ForwardSort sort) {
		return this.client.get("/projects/{projectId}/forwards.json", projectId)
			.query("sort", sort)
			.asPages(Forward.class);
	}

	@Override
	public Paged<Forward> list() {
		return this.client.get("/forwards.json").asPages(Forward.class);
	}

	@Override
	public Paged<Forward> list(ForwardSort sort) {
		return this.client.get("/forwards.json").query("sort", sort).asPages(Forward.class);
	}

	@Override
	public Forward get(long projectId, long forwardId) {
		return this.client.get("/projects/{projectId}/forwards/{forwardId}.json", projectId, forwardId)
			.as(Forward.class);
	}

}

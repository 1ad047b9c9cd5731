package io.github.basecamp4j.bcx.stars;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link StarOperations} over HTTP.
 */
final class RestClientStarOperations implements StarOperations {

	private final BasecampRestClient client;

	RestClientStarOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public void star(long projectId) {
		this.client.post("/projects/{projectId}/star.json", projectId).send();
	}

	@Override
	public void unstar(long projectId) {
		this.client.delete("/projects/{projectId}/star.json", projectId).send();
	}

	@Override
	public Paged<Star> list() {
		return this.client.get("/stars.json").asPages(Star.class);
	}

}

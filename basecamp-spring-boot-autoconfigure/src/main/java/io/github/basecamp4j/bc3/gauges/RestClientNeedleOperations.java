package io.github.basecamp4j.bc3.gauges;

import java.util.Map;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link NeedleOperations} over HTTP.
 */
final class RestClientNeedleOperations implements NeedleOperations {

	private final BasecampRestClient client;

	RestClientNeedleOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Needle> list(long projectId) {
		return this.client.get("/projects/{projectId}/gauge/needles.json", projectId).asPages(Needle.class);
	}

	@Override
	public Needle get(long needleId) {
		return this.client.get("/gauge_needles/{needleId}.json", needleId).as(Needle.class);
	}

	@Override
	public Needle create(long projectId, int position, NeedleFields fields) {
		return this.client.post("/projects/{projectId}/gauge/needles.json", projectId)
			.fields(fields.withPosition(position))
			.as(Needle.class);
	}

	@Override
	public Needle update(long needleId, String description) {
		return this.client.put("/gauge_needles/{needleId}.json", needleId)
			.field("gauge_needle", Map.of("description", description))
			.as(Needle.class);
	}

	@Override
	public void delete(long needleId) {
		this.client.delete("/gauge_needles/{needleId}.json", needleId).send();
	}

}

package io.github.basecamp4j.bc3.projects;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link ToolOperations} over HTTP.
 */
final class RestClientToolOperations implements ToolOperations {

	private final BasecampRestClient client;

	RestClientToolOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public ToolDetails get(long toolId) {
		return this.client.get("/dock/tools/{toolId}.json", toolId).as(ToolDetails.class);
	}

	@Override
	public ToolDetails create(long projectId, ToolType type, ToolFields fields) {
		return this.client.post("/buckets/{projectId}/dock/tools.json", projectId)
			.field("tool_type", type)
			.fields(fields)
			.as(ToolDetails.class);
	}

	@Override
	public ToolDetails rename(long toolId, String title) {
		return this.client.put("/dock/tools/{toolId}.json", toolId).field("title", title).as(ToolDetails.class);
	}

	@Override
	public void delete(long toolId) {
		this.client.delete("/dock/tools/{toolId}.json", toolId).send();
	}

	@Override
	public void enable(long toolId) {
		this.client.post("/recordings/{toolId}/position.json", toolId).send();
	}

	@Override
	public void disable(long toolId) {
		this.client.delete("/recordings/{toolId}/position.json", toolId).send();
	}

	@Override
	public void reposition(long toolId, int position) {
		this.client.put("/recordings/{toolId}/position.json", toolId).field("position", position).send();
	}

}

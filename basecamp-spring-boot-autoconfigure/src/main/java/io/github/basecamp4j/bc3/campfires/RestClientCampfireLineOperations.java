package io.github.basecamp4j.bc3.campfires;

import io.github.basecamp4j.Content;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.recordings.RecordingOrder;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link CampfireLineOperations} over HTTP.
 */
final class RestClientCampfireLineOperations implements CampfireLineOperations {

	private final BasecampRestClient client;

	RestClientCampfireLineOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<CampfireLine> list(long campfireId) {
		return list(campfireId, new RecordingOrder());
	}

	@Override
	public Paged<CampfireLine> list(long campfireId, RecordingOrder order) {
		return this.client.get("/chats/{campfireId}/lines.json", campfireId).query(order).asPages(CampfireLine.class);
	}

	@Override
	public CampfireLine get(long campfireId, long lineId) {
		return this.client.get("/chats/{campfireId}/lines/{lineId}.json", campfireId, lineId).as(CampfireLine.class);
	}

	@Override
	public CampfireLine create(long campfireId, String content, CampfireLineFields fields) {
		return this.client.post("/chats/{campfireId}/lines.json", campfireId)
			.field("content", content)
			.fields(fields)
			.as(CampfireLine.class);
	}

	@Override
	public CampfireLine createInProject(long projectId, String content, CampfireLineFields fields) {
		Tool campfire = ProjectOperations.create(this.client).get(projectId).requireTool(Tool.CHAT);
		return create(campfire.id(), content, fields);
	}

	@Override
	public void update(long campfireId, long lineId, String content) {
		this.client.put("/chats/{campfireId}/lines/{lineId}.json", campfireId, lineId).field("content", content).send();
	}

	@Override
	public void delete(long campfireId, long lineId) {
		this.client.delete("/chats/{campfireId}/lines/{lineId}.json", campfireId, lineId).send();
	}

	@Override
	public Paged<CampfireLine> listUploads(long campfireId) {
		return listUploads(campfireId, new RecordingOrder());
	}

	@Override
	public Paged<CampfireLine> listUploads(long campfireId, RecordingOrder order) {
		return this.client.get("/chats/{campfireId}/uploads.json", campfireId).query(order).asPages(CampfireLine.class);
	}

	@Override
	public CampfireLine createUpload(long campfireId, Content file) {
		return this.client.post("/chats/{campfireId}/uploads.json", campfireId)
			.query("name", file.fileName())
			.content(file)
			.as(CampfireLine.class);
	}

}

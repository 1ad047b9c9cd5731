package io.github.basecamp4j.bc3.projects;

import java.util.List;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link FolderOperations} over HTTP.
 */
final class RestClientFolderOperations implements FolderOperations {

	private final BasecampRestClient client;

	RestClientFolderOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public List<Folder> list() {
		return this.client.get("/stacks.json").asList(Folder.class);
	}

	@Override
	public Folder get(long folderId) {
		return this.client.get("/stacks/{folderId}.json", folderId).as(Folder.class);
	}

	@Override
	public Folder create(FolderFields fields) {
		return this.client.post("/stacks.json").fields(fields).as(Folder.class);
	}

	@Override
	public Folder rename(long folderId, String name) {
		return this.client.put("/stacks/{folderId}.json", folderId).field("name", name).as(Folder.class);
	}

	@Override
	public void delete(long folderId) {
		this.client.delete("/stacks/{folderId}.json", folderId).send();
	}

}

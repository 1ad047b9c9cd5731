package io.github.basecamp4j.bc3.projects;

import java.util.List;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Folders of Basecamp 3, 4 and 5, in which the principal gathers projects. They are not
 * in the public documentation yet.
 */
public interface FolderOperations {

	/**
	 * List the folders, without their projects.
	 * @return the folders
	 */
	List<Folder> list();

	/**
	 * Return a folder with its projects.
	 * @param folderId the folder
	 * @return the folder
	 */
	Folder get(long folderId);

	/**
	 * Create a folder.
	 * @param fields what it has
	 * @return the new folder with its projects
	 * @throws BasecampNotFoundException if one of the projects is not there or cannot be
	 * seen
	 */
	Folder create(FolderFields fields);

	/**
	 * Change the name of a folder.
	 * @param folderId the folder
	 * @param name the new name
	 * @return the renamed folder with its projects
	 */
	Folder rename(long folderId, String name);

	/**
	 * Delete a folder. Its projects stay.
	 * @param folderId the folder
	 */
	void delete(long folderId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static FolderOperations create(BasecampRestClient client) {
		return new RestClientFolderOperations(client);
	}

}

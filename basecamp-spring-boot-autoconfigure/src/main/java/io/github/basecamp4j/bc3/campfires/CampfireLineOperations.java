package io.github.basecamp4j.bc3.campfires;

import io.github.basecamp4j.Content;
import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.projects.BasecampAmbiguousToolException;
import io.github.basecamp4j.bc3.projects.BasecampToolNotEnabledException;
import io.github.basecamp4j.bc3.recordings.RecordingOrder;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Lines of campfires of Basecamp 3, 4 and 5.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/campfires.md">Campfires</a>
 */
public interface CampfireLineOperations {

	/**
	 * List the lines of a campfire.
	 * @param campfireId the campfire
	 * @return the lines
	 */
	Paged<CampfireLine> list(long campfireId);

	/**
	 * List the lines of a campfire in an order. Orders of lines are not in the public
	 * documentation yet.
	 * @param campfireId the campfire
	 * @param order the order
	 * @return the lines
	 */
	Paged<CampfireLine> list(long campfireId, RecordingOrder order);

	/**
	 * Return a line.
	 * @param campfireId the campfire
	 * @param lineId the line
	 * @return the line
	 */
	CampfireLine get(long campfireId, long lineId);

	/**
	 * Say something in a campfire.
	 * @param campfireId the campfire
	 * @param content plain text, or HTML if the line is to be
	 * {@linkplain CampfireLineFields#asRichText() rich text}
	 * @param fields what else the line has
	 * @return the new line
	 */
	CampfireLine create(long campfireId, String content, CampfireLineFields fields);

	/**
	 * Say something in the campfire of a project's dock, which is looked up first.
	 * @param projectId the project
	 * @param content plain text, or HTML if the line is to be
	 * {@linkplain CampfireLineFields#asRichText() rich text}
	 * @param fields what else the line has
	 * @return the new line
	 * @throws BasecampToolNotEnabledException if the project's campfire is turned off
	 * @throws BasecampAmbiguousToolException if the project has several campfires in its
	 * dock
	 */
	CampfireLine createInProject(long projectId, String content, CampfireLineFields fields);

	/**
	 * Change what a line says, which only who said it can do. The line becomes rich text;
	 * one with a file cannot be changed. Not in the public documentation yet.
	 * @param campfireId the campfire
	 * @param lineId the line
	 * @param content HTML
	 */
	void update(long campfireId, long lineId, String content);

	/**
	 * Delete a line for good.
	 * @param campfireId the campfire
	 * @param lineId the line
	 */
	void delete(long campfireId, long lineId);

	/**
	 * List the lines of a campfire that are files.
	 * @param campfireId the campfire
	 * @return the lines, the latest first
	 */
	Paged<CampfireLine> listUploads(long campfireId);

	/**
	 * List the lines of a campfire that are files, in an order.
	 * @param campfireId the campfire
	 * @param order the order
	 * @return the lines
	 */
	Paged<CampfireLine> listUploads(long campfireId, RecordingOrder order);

	/**
	 * Put a file into a campfire, as a line of its own.
	 * @param campfireId the campfire
	 * @param file the file
	 * @return the new line
	 */
	CampfireLine createUpload(long campfireId, Content file);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static CampfireLineOperations create(BasecampRestClient client) {
		return new RestClientCampfireLineOperations(client);
	}

}

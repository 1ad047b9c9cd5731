package io.github.basecamp4j.bcx.topics;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Topics of Basecamp 2.
 *
 * @see <a href=
 * "https://github.com/basecamp/bcx-api/blob/master/sections/topics.md">Topics</a>
 */
public interface TopicOperations {

	/**
	 * List the active topics of a project, latest change first.
	 * @param projectId the project
	 * @return the topics
	 */
	Paged<Topic> listInProject(long projectId);

	/**
	 * List the active topics of a project.
	 * @param projectId the project
	 * @param sort the order
	 * @return the topics
	 */
	Paged<Topic> listInProject(long projectId, TopicSort sort);

	/**
	 * List the archived topics of a project, latest change first.
	 * @param projectId the project
	 * @return the topics
	 */
	Paged<Topic> listArchivedInProject(long projectId);

	/**
	 * List the archived topics of a project.
	 * @param projectId the project
	 * @param sort the order
	 * @return the topics
	 */
	Paged<Topic> listArchivedInProject(long projectId, TopicSort sort);

	/**
	 * List the active topics of all projects, latest change first.
	 * @return the topics, each with the project it lies in
	 */
	Paged<Topic> list();

	/**
	 * List the active topics of all projects.
	 * @param sort the order
	 * @return the topics, each with the project it lies in
	 */
	Paged<Topic> list(TopicSort sort);

	/**
	 * List the archived topics of all projects, latest change first.
	 * @return the topics, each with the project it lies in
	 */
	Paged<Topic> listArchived();

	/**
	 * List the archived topics of all projects.
	 * @param sort the order
	 * @return the topics, each with the project it lies in
	 */
	Paged<Topic> listArchived(TopicSort sort);

	/**
	 * Archive a topic of an active project.
	 * @param projectId the project it lies in
	 * @param topicId the topic, not what it is about
	 */
	void archive(long projectId, long topicId);

	/**
	 * Make an archived topic of an active project active again.
	 * @param projectId the project it lies in
	 * @param topicId the topic, not what it is about
	 */
	void unarchive(long projectId, long topicId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static TopicOperations create(BasecampRestClient client) {
		return new RestClientTopicOperations(client);
	}

}

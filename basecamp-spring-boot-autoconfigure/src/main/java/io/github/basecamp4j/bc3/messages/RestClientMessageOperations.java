package io.github.basecamp4j.bc3.messages;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.recordings.RecordingOrder;
import io.github.basecamp4j.bc3.recordings.Status;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link MessageOperations} over HTTP.
 */
final class RestClientMessageOperations implements MessageOperations {

	private final BasecampRestClient client;

	RestClientMessageOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Message> list(long messageBoardId) {
		return list(messageBoardId, new RecordingOrder());
	}

	@Override
	public Paged<Message> list(long messageBoardId, RecordingOrder order) {
		return this.client.get("/message_boards/{messageBoardId}/messages.json", messageBoardId)
			.query(order)
			.asPages(Message.class);
	}

	@Override
	public Message get(long messageId) {
		return this.client.get("/messages/{messageId}.json", messageId).as(Message.class);
	}

	@Override
	public Message create(long messageBoardId, String subject, MessageFields fields) {
		return this.client.post("/message_boards/{messageBoardId}/messages.json", messageBoardId)
			.field("subject", subject)
			.field("status", Status.ACTIVE)
			.fields(fields)
			.as(Message.class);
	}

	@Override
	public Message createInProject(long projectId, String subject, MessageFields fields) {
		Tool messageBoard = ProjectOperations.create(this.client).get(projectId).requireTool(Tool.MESSAGE_BOARD);
		return create(messageBoard.id(), subject, fields);
	}

	@Override
	public Message update(long messageId, MessageFields fields) {
		return this.client.put("/messages/{messageId}.json", messageId).fields(fields).as(Message.class);
	}

	@Override
	public void pin(long messageId) {
		this.client.post("/recordings/{messageId}/pin.json", messageId).send();
	}

	@Override
	public void unpin(long messageId) {
		this.client.delete("/recordings/{messageId}/pin.json", messageId).send();
	}

}

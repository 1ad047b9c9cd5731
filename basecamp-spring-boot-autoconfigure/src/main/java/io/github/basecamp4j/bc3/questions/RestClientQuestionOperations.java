package io.github.basecamp4j.bc3.questions;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link QuestionOperations} over HTTP.
 */
final class RestClientQuestionOperations implements QuestionOperations {

	private final BasecampRestClient client;

	RestClientQuestionOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Question> list(long questionnaireId) {
		return this.client.get("/questionnaires/{questionnaireId}/questions.json", questionnaireId)
			.asPages(Question.class);
	}

	@Override
	public Question get(long questionId) {
		return this.client.get("/questions/{questionId}.json", questionId).as(Question.class);
	}

	@Override
	public Question create(long questionnaireId, String title, QuestionScheduleFields schedule, QuestionFields fields) {
		return this.client.post("/questionnaires/{questionnaireId}/questions.json", questionnaireId)
			.field("title", title)
			.field("schedule", schedule)
			.fields(fields)
			.as(Question.class);
	}

	@Override
	public Question update(long questionId, QuestionFields fields) {
		return this.client.put("/questions/{questionId}.json", questionId).fields(fields).as(Question.class);
	}

	@Override
	public QuestionPause pause(long questionId) {
		return this.client.post("/questions/{questionId}/pause.json", questionId).idempotent().as(QuestionPause.class);
	}

	@Override
	public QuestionPause resume(long questionId) {
		return this.client.delete("/questions/{questionId}/pause.json", questionId).as(QuestionPause.class);
	}

	@Override
	public QuestionNotificationSettings updateNotificationSettings(long questionId,
			QuestionNotificationChanges changes) {
		return this.client.put("/questions/{questionId}/notification_settings.json", questionId)
			.fields(changes)
			.as(QuestionNotificationSettings.class);
	}

}

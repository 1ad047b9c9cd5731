package io.github.basecamp4j.bc3.questions;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link QuestionReminderOperations} over HTTP.
 */
final class RestClientQuestionReminderOperations implements QuestionReminderOperations {

	private final BasecampRestClient client;

	RestClientQuestionReminderOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<QuestionReminder> list() {
		return this.client.get("/my/question_reminders.json").asPages(QuestionReminder.class);
	}

}

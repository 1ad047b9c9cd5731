package io.github.basecamp4j.bc3.questions;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Check-in questions of Basecamp 3, 4 and 5 that wait for the principal to answer them.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/question_reminders.md">Question
 * reminders</a>
 */
public interface QuestionReminderOperations {

	/**
	 * List the questions that wait for the principal.
	 * @return the reminders
	 */
	Paged<QuestionReminder> list();

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static QuestionReminderOperations create(BasecampRestClient client) {
		return new RestClientQuestionReminderOperations(client);
	}

}

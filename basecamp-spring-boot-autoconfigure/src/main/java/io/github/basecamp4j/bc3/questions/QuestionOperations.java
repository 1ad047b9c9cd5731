package io.github.basecamp4j.bc3.questions;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Check-in questions of Basecamp 3, 4 and 5. A question is trashed, archived and made
 * active again as any {@linkplain io.github.basecamp4j.bc3.recordings.RecordingOperations
 * recording}.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/questions.md">Questions</a>
 */
public interface QuestionOperations {

	/**
	 * List the questions of a questionnaire.
	 * @param questionnaireId the questionnaire
	 * @return the questions
	 */
	Paged<Question> list(long questionnaireId);

	/**
	 * Return a question.
	 * @param questionId the question
	 * @return the question
	 */
	Question get(long questionId);

	/**
	 * Create a question.
	 * @param questionnaireId the questionnaire to put it in
	 * @param title what is asked
	 * @param schedule when it is asked
	 * @param fields what else it has
	 * @return the new question
	 */
	Question create(long questionnaireId, String title, QuestionScheduleFields schedule, QuestionFields fields);

	/**
	 * Change parts of a question.
	 * @param questionId the question
	 * @param fields what to change
	 * @return the changed question
	 */
	Question update(long questionId, QuestionFields fields);

	/**
	 * Ask nobody for the time being. Doing so twice does no harm.
	 * @param questionId the question
	 * @return whether it is paused
	 */
	QuestionPause pause(long questionId);

	/**
	 * Ask again.
	 * @param questionId the question
	 * @return whether it is paused
	 */
	QuestionPause resume(long questionId);

	/**
	 * Change what a question means for the principal.
	 * @param questionId the question
	 * @param changes what to change
	 * @return what it means now
	 */
	QuestionNotificationSettings updateNotificationSettings(long questionId, QuestionNotificationChanges changes);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static QuestionOperations create(BasecampRestClient client) {
		return new RestClientQuestionOperations(client);
	}

}

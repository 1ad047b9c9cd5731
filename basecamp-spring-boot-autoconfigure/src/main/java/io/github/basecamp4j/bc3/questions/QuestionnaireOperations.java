package io.github.basecamp4j.bc3.questions;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Questionnaires of Basecamp 3, 4 and 5. That of a project is the tool
 * {@code questionnaire} of its dock.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/questionnaires.md">Questionnaires</a>
 */
public interface QuestionnaireOperations {

	/**
	 * Return a questionnaire.
	 * @param questionnaireId the questionnaire
	 * @return the questionnaire
	 */
	Questionnaire get(long questionnaireId);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static QuestionnaireOperations create(BasecampRestClient client) {
		return new RestClientQuestionnaireOperations(client);
	}

}

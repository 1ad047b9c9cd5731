package io.github.basecamp4j.bc3.questions;

import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link QuestionnaireOperations} over HTTP.
 */
final class RestClientQuestionnaireOperations implements QuestionnaireOperations {

	private final BasecampRestClient client;

	RestClientQuestionnaireOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Questionnaire get(long questionnaireId) {
		return this.client.get("/questionnaires/{questionnaireId}.json", questionnaireId).as(Questionnaire.class);
	}

}

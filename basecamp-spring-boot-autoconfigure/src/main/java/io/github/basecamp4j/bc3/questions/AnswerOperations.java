package io.github.basecamp4j.bc3.questions;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * Answers to check-in questions of Basecamp 3, 4 and 5. An answer is trashed as any
 * {@linkplain io.github.basecamp4j.bc3.recordings.RecordingOperations recording}.
 *
 * @see <a href=
 * "https://github.com/basecamp/bc3-api/blob/master/sections/question_answers.md">Question
 * answers</a>
 */
public interface AnswerOperations {

	/**
	 * List the answers to a question.
	 * @param questionId the question
	 * @return the answers
	 */
	Paged<Answer> list(long questionId);

	/**
	 * List answers to a question.
	 * @param questionId the question
	 * @param query which of them
	 * @return the answers
	 */
	Paged<Answer> list(long questionId, AnswerQuery query);

	/**
	 * List who answered a question, without people who are long deceased.
	 * @param questionId the question
	 * @return the people
	 */
	Paged<Person> listAnswerers(long questionId);

	/**
	 * List who ever answered a question, people who are long deceased among them.
	 * @param questionId the question
	 * @return the people
	 */
	Paged<Person> listAnswerersEver(long questionId);

	/**
	 * List the answers of a person to a question.
	 * @param questionId the question
	 * @param personId the person
	 * @return the answers
	 */
	Paged<Answer> listOfPerson(long questionId, long personId);

	/**
	 * Return an answer.
	 * @param answerId the answer
	 * @return the answer
	 */
	Answer get(long answerId);

	/**
	 * Answer a question.
	 * @param questionId the question
	 * @param content HTML
	 * @param fields what else the answer has
	 * @return the new answer
	 */
	Answer create(long questionId, String content, AnswerFields fields);

	/**
	 * Change what an answer says.
	 * @param answerId the answer
	 * @param content HTML
	 * @param fields what else to change
	 */
	void update(long answerId, String content, AnswerFields fields);

	/**
	 * Create operations on a client.
	 * @param client the client
	 * @return the operations
	 */
	static AnswerOperations create(BasecampRestClient client) {
		return new RestClientAnswerOperations(client);
	}

}

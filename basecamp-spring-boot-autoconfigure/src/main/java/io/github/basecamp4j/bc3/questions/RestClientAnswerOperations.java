package io.github.basecamp4j.bc3.questions;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bc3.people.Person;
import io.github.basecamp4j.http.BasecampRestClient;

/**
 * {@link AnswerOperations} over HTTP.
 */
final class RestClientAnswerOperations implements AnswerOperations {

	private final BasecampRestClient client;

	RestClientAnswerOperations(BasecampRestClient client) {
		this.client = client;
	}

	@Override
	public Paged<Answer> list(long questionId) {
		return list(questionId, new AnswerQuery());
	}

	@Override
	public Paged<Answer> list(long questionId, AnswerQuery query) {
		return this.client.get("/questions/{questionId}/answers.json", questionId).query(query).asPages(Answer.class);
	}

	@Override
	public Paged<Person> listAnswerers(long questionId) {
		return this.client.get("/questions/{questionId}/answers/by.json", questionId).asPages(Person.class);
	}

	@Override
	public Paged<Person> listAnswerersEver(long questionId) {
		return this.client.get("/questions/{questionId}/answers/by.json", questionId)
			.query("deceased", true)
			.asPages(Person.class);
	}

	@Override
	public Paged<Answer> listOfPerson(long questionId, long personId) {
		return this.client.get("/questions/{questionId}/answers/by/{personId}.json", questionId, personId)
			.asPages(Answer.class);
	}

	@Override
	public Answer get(long answerId) {
		return this.client.get("/question_answers/{answerId}.json", answerId).as(Answer.class);
	}

	@Override
	public Answer create(long questionId, String content, AnswerFields fields) {
		return this.client.post("/questions/{questionId}/answers.json", questionId)
			.field("content", content)
			.fields(fields)
			.as(Answer.class);
	}

	@Override
	public void update(long answerId, String content, AnswerFields fields) {
		this.client.put("/question_answers/{answerId}.json", answerId).field("content", content).fields(fields).send();
	}

}

package io.github.basecamp4j.test;

/**
 * Ends the handling of a request with an answer.
 */
final class AnswerException extends RuntimeException {

	private final transient Answer answer;

	AnswerException(Answer answer) {
		super("Status " + answer.status(), null, false, false);
		this.answer = answer;
	}

	static AnswerException notFound() {
		return new AnswerException(Answer.error(404, "There is no such thing"));
	}

	Answer answer() {
		return this.answer;
	}

}

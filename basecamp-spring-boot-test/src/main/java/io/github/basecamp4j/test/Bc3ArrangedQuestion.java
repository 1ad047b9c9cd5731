package io.github.basecamp4j.test;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Questions.Answer;
import io.github.basecamp4j.test.Questions.Question;

/**
 * A check-in question that is there.
 */
public final class Bc3ArrangedQuestion {

	private final Bc3Arrangement arrangement;

	private final Question question;

	Bc3ArrangedQuestion(Bc3Arrangement arrangement, Question question) {
		this.arrangement = arrangement;
		this.question = question;
	}

	/**
	 * Return the id of the question.
	 * @return the id
	 */
	public long id() {
		return this.question.id;
	}

	/**
	 * Answer the question for today.
	 * @param principal name of the principal who answers
	 * @param content what is answered, HTML
	 * @return the answer
	 */
	public Bc3ArrangedAnswer answer(String principal, String content) {
		Account account = this.arrangement.account;
		return new Bc3ArrangedAnswer(this.arrangement, this.arrangement.world.run(() -> {
			Person person = this.arrangement.world.person(account, principal);
			return this.question.add(new Answer(account.nextId(), this.question, content,
					this.arrangement.now().toLocalDate(), person, this.arrangement.now()));
		}));
	}

}

package io.github.basecamp4j.test;

import io.github.basecamp4j.test.Questions.Answer;

/**
 * An answer to a check-in question that is there.
 */
public final class Bc3ArrangedAnswer extends Bc3Arranged<Answer, Bc3ArrangedAnswer> {

	Bc3ArrangedAnswer(Bc3Arrangement arrangement, Answer answer) {
		super(arrangement, answer);
	}

}

package io.github.basecamp4j.test;

import io.github.basecamp4j.test.Messages.Message;

/**
 * A message that is there.
 */
public final class Bc3ArrangedMessage extends Bc3Arranged<Message, Bc3ArrangedMessage> {

	Bc3ArrangedMessage(Bc3Arrangement arrangement, Message message) {
		super(arrangement, message);
	}

}

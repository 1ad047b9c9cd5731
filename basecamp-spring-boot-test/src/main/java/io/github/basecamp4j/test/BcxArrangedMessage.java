package io.github.basecamp4j.test;

import io.github.basecamp4j.test.BcxTalk.Message;

/**
 * A message that is there.
 */
public final class BcxArrangedMessage extends BcxArranged<Message, BcxArrangedMessage> {

	BcxArrangedMessage(BcxArrangement arrangement, Message message) {
		super(arrangement, message);
	}

}

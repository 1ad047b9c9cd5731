package io.github.basecamp4j.test;

import io.github.basecamp4j.test.Forwards.Forward;
import io.github.basecamp4j.test.Forwards.Reply;

/**
 * A forwarded e-mail that is there.
 */
public final class Bc3ArrangedForward {

	private final Bc3Arrangement arrangement;

	private final Forward forward;

	Bc3ArrangedForward(Bc3Arrangement arrangement, Forward forward) {
		this.arrangement = arrangement;
		this.forward = forward;
	}

	/**
	 * Return the id of the forward.
	 * @return the id
	 */
	public long id() {
		return this.forward.id;
	}

	/**
	 * Reply to the e-mail.
	 * @param content what is replied, HTML
	 * @return the forward
	 */
	public Bc3ArrangedForward reply(String content) {
		Account account = this.arrangement.account;
		this.arrangement.world.run(() -> this.forward
			.add(new Reply(account.nextId(), this.forward, content, account.owner(), this.arrangement.now())));
		return this;
	}

}

package io.github.basecamp4j.test;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Clientside.Topic;

/**
 * Something that clients reply to and that is there.
 *
 * @param <R> what it is
 * @param <T> what arranges it
 */
abstract class Bc3ArrangedClientTopic<R extends Topic, T extends Bc3ArrangedClientTopic<R, T>> {

	final Bc3Arrangement arrangement;

	final R topic;

	Bc3ArrangedClientTopic(Bc3Arrangement arrangement, R topic) {
		this.arrangement = arrangement;
		this.topic = topic;
	}

	/**
	 * Return its id.
	 * @return the id
	 */
	public long id() {
		return this.topic.id;
	}

	/**
	 * Reply to it.
	 * @param principal name of the principal who replies
	 * @param content what is replied, HTML
	 * @return the same
	 */
	@SuppressWarnings("unchecked")
	public T reply(String principal, String content) {
		this.arrangement.world.run(() -> this.topic.addReply(this.arrangement.account.nextId(), content,
				person(principal), this.arrangement.now()));
		return (T) this;
	}

	final Person person(String principal) {
		return this.arrangement.world.person(this.arrangement.account, principal);
	}

}

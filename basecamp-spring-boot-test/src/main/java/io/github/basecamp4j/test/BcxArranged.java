package io.github.basecamp4j.test;

/**
 * Something of Basecamp 2 that is there and can be commented on.
 *
 * @param <R> what it is
 * @param <T> what arranges it
 */
abstract class BcxArranged<R extends Recording, T extends BcxArranged<R, T>> {

	final BcxArrangement arrangement;

	final R recording;

	BcxArranged(BcxArrangement arrangement, R recording) {
		this.arrangement = arrangement;
		this.recording = recording;
	}

	/**
	 * Return its id, which is that of its topic as well if it is a message.
	 * @return the id
	 */
	public long id() {
		return this.recording.id;
	}

	/**
	 * Comment on it.
	 * @param content what is said, HTML
	 * @return the same
	 */
	@SuppressWarnings("unchecked")
	public T comment(String content) {
		this.arrangement.comment(this.recording, content);
		return (T) this;
	}

}

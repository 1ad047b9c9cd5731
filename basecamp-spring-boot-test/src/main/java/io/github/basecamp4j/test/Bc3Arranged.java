package io.github.basecamp4j.test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Something of Basecamp 3, 4 and 5 that is there and can be commented on.
 *
 * @param <R> what it is
 * @param <T> what arranges it
 */
abstract class Bc3Arranged<R extends Recording, T extends Bc3Arranged<R, T>> {

	final Bc3Arrangement arrangement;

	final R recording;

	Bc3Arranged(Bc3Arrangement arrangement, R recording) {
		this.arrangement = arrangement;
		this.recording = recording;
	}

	/**
	 * Return its id.
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
	public T comment(String content) {
		this.arrangement.comment(this.recording, content);
		return self();
	}

	/**
	 * Let it bubble up among somebody's notifications, which takes the place of an
	 * earlier such wish.
	 * @param principal name of the principal
	 * @param at when; it has bubbled up from then on
	 * @return the same
	 */
	public T bubbleUp(String principal, OffsetDateTime at) {
		this.arrangement.bubbleUp(this.recording, principal, at);
		return self();
	}

	/**
	 * Record time that somebody spent on it, who becomes a member of the project.
	 * @param principal name of the principal
	 * @param day when it was
	 * @param time how long it was
	 * @return the same
	 */
	public T timeSpent(String principal, LocalDate day, Duration time) {
		this.arrangement.spend(this.recording, principal, day, time);
		return self();
	}

	@SuppressWarnings("unchecked")
	final T self() {
		return (T) this;
	}

	/**
	 * Something that is to be done.
	 *
	 * @param <R> what it is
	 * @param <T> what arranges it
	 */
	abstract static class ToDo<R extends Assignable, T extends ToDo<R, T>> extends Bc3Arranged<R, T> {

		ToDo(Bc3Arrangement arrangement, R recording) {
			super(arrangement, recording);
		}

		/**
		 * Assign it to somebody.
		 * @param principal name of the principal
		 * @return the same
		 */
		public T assignedTo(String principal) {
			this.arrangement.assign(this.recording, principal);
			return self();
		}

		/**
		 * Say until when it is to be done.
		 * @param day the day
		 * @return the same
		 */
		public T dueOn(LocalDate day) {
			this.arrangement.due(this.recording, day);
			return self();
		}

	}

}

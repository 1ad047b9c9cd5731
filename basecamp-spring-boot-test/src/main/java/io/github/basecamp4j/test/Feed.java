package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import io.github.basecamp4j.test.Account.Person;

/**
 * What happened in an account: what its events and timelines show, and its webhooks tell.
 */
final class Feed {

	private static final AtomicLong LAST_ID = new AtomicLong(System.currentTimeMillis() * 1000);

	private final List<Event> events = new ArrayList<>();

	private final List<Consumer<Event>> listeners = new ArrayList<>();

	/**
	 * Return what happened.
	 * @return the events, oldest first
	 */
	List<Event> events() {
		return this.events;
	}

	/**
	 * Return an id that no event has, whatever server told of it: applications remember
	 * what they heard, longer than any server is there.
	 * @return the id
	 */
	static long nextId() {
		return LAST_ID.incrementAndGet();
	}

	void add(Event event) {
		this.events.add(event);
		this.listeners.forEach((listener) -> listener.accept(event));
	}

	/**
	 * Return when the next event happens: later than all before it, so that whoever asks
	 * for what is newer than the latest misses nothing.
	 * @param now the time
	 * @return the time of the next event
	 */
	OffsetDateTime next(OffsetDateTime now) {
		OffsetDateTime time = now.truncatedTo(ChronoUnit.MILLIS);
		OffsetDateTime latest = this.events.isEmpty() ? time.minusDays(1)
				: this.events.get(this.events.size() - 1).createdAt();
		return time.isAfter(latest) ? time : latest.plus(1, ChronoUnit.MILLIS);
	}

	void addListener(Consumer<Event> listener) {
		this.listeners.add(listener);
	}

	/**
	 * Something that happened.
	 *
	 * @param id its id
	 * @param action what was done, in the words of Basecamp 3's event kinds:
	 * {@code created}, {@code content_changed}, {@code completed}, {@code uncompleted},
	 * {@code trashed}, {@code moved}, …
	 * @param recording what it was done to
	 * @param creator who did it
	 * @param createdAt when
	 */
	record Event(long id, String action, Recording recording, Person creator, OffsetDateTime createdAt) {

		/**
		 * Return what was done to what, as timelines and webhooks call it.
		 * @return the kind, such as {@code todo_created}
		 */
		String kind() {
			String type = this.recording.type().replace("::", "").replaceAll("(?<=[a-z])(?=[A-Z])", "_");
			return type.toLowerCase(Locale.ROOT) + "_" + this.action;
		}

	}

}

package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import io.github.basecamp4j.test.Account.Person;

/**
 * What happened in an account: what its events and timelines show, and its webhooks tell.
 */
final class Feed {

	private final List<Event> events = new ArrayList<>();

	private final List<Consumer<Event>> listeners = new ArrayList<>();

	/**
	 * Return what happened.
	 * @return the events, oldest first
	 */
	List<Event> events() {
		return this.events;
	}

	void add(Event event) {
		this.events.add(event);
		this.listeners.forEach((listener) -> listener.accept(event));
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

	}

}

package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;

/**
 * The applause in an account of Basecamp 3, 4 and 5.
 */
final class Boosts {

	private static final Set<String> ACTIONS = Set.of("completed", "adopted", "column_changed");

	private final List<Boost> boosts = new ArrayList<>();

	/**
	 * Return whether an event can be boosted.
	 * @param event what happened
	 * @return whether it can
	 */
	static boolean areFor(Feed.Event event) {
		return ACTIONS.contains(event.action());
	}

	Boost add(Boost boost) {
		this.boosts.add(boost);
		return boost;
	}

	void remove(Boost boost) {
		this.boosts.remove(boost);
	}

	/**
	 * Return the boosts of a recording, without those of its events.
	 * @param recording the recording
	 * @return the boosts, oldest first
	 */
	Stream<Boost> of(Recording recording) {
		return this.boosts.stream().filter((boost) -> boost.recording() == recording && boost.event() == null);
	}

	Stream<Boost> of(Feed.Event event) {
		return this.boosts.stream().filter((boost) -> boost.event() == event);
	}

	Boost get(long id) {
		return this.boosts.stream()
			.filter((boost) -> boost.id() == id)
			.findFirst()
			.orElseThrow(AnswerException::notFound);
	}

	/**
	 * A boost.
	 *
	 * @param id its id
	 * @param content an emoji or a short text
	 * @param recording what it is for
	 * @param event what was done to the recording, {@code null} if it is for the
	 * recording itself
	 * @param booster who gave it
	 * @param createdAt when
	 */
	record Boost(long id, String content, Recording recording, Feed.@Nullable Event event, Person booster,
			OffsetDateTime createdAt) {

	}

}

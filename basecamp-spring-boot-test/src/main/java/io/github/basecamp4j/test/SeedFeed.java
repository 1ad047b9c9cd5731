package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.Recording.Place;

/**
 * Tells what was planted in an account as if people had done it one after the other, and
 * leaves the latest unread.
 */
final class SeedFeed {

	private static final int UNREAD = 3;

	private SeedFeed() {
	}

	static void tell(Account account) {
		Stream<Told> places = Stream.concat(account.projects.values().stream(), account.calendars.values().stream())
			.filter((place) -> account.product.equals("bcx"))
			.map(Place::new)
			.map(Told::created);
		Stream<Told> created = account.recordings().filter((recording) -> !recording.isDraft()).map(Told::created);
		Stream<Told> completed = account.recordings()
			.filter(Assignable.class::isInstance)
			.map(Assignable.class::cast)
			.filter(Assignable::isCompleted)
			.map(Told::completed);
		Stream.of(places, created, completed)
			.flatMap((told) -> told)
			.sorted(Comparator.comparing(Told::time).thenComparing((told) -> told.recording().id))
			.forEach((told) -> account.feed
				.add(new Feed.Event(account.nextId(), told.action(), told.recording(), told.creator(), told.time())));
		Desk desk = account.desk();
		desk.notifications(account.feed, account.me())
			.stream()
			.skip(UNREAD)
			.forEach((notification) -> desk.read(notification, notification.latest().createdAt()));
	}

	/**
	 * Something to tell.
	 *
	 * @param action what was done
	 * @param recording what it was done to
	 * @param creator who did it
	 * @param time when
	 */
	private record Told(String action, Recording recording, Person creator, OffsetDateTime time) {

		static Told created(Recording recording) {
			return new Told("created", recording, recording.creator, recording.createdAt);
		}

		static Told completed(Assignable done) {
			return new Told("completed", done, done.requiredCompleter(), Objects.requireNonNull(done.completedAt));
		}

	}

}

package io.github.basecamp4j.sample.digest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.Account;
import io.github.basecamp4j.Product;
import io.github.basecamp4j.bc3.reports.TimelineEvent;
import io.github.basecamp4j.bcx.events.Event;
import io.github.basecamp4j.sample.web.HtmlCleaner;
import io.github.basecamp4j.sample.web.Links;

/**
 * What happened lately in the accounts of a user.
 *
 * @param writtenAt when it was written
 * @param parts what happened, by account
 */
public record Digest(OffsetDateTime writtenAt, List<Part> parts) {

	/**
	 * What happened in an account.
	 *
	 * @param account the account
	 * @param happenings what happened, the latest first
	 */
	public record Part(Account account, List<Happening> happenings) {

	}

	/**
	 * Something that happened, in either generation.
	 *
	 * @param at when, in the time of this machine
	 * @param who name of the person who did it
	 * @param action what was done
	 * @param target what it was done to
	 * @param where name of the project
	 * @param link address of what it was done to
	 */
	public record Happening(OffsetDateTime at, @Nullable String who, @Nullable String action, @Nullable String target,
			@Nullable String where, @Nullable String link) {

		static Happening of(Event event) {
			return new Happening(here(event.createdAt()), (event.creator() != null) ? event.creator().name() : null,
					HtmlCleaner.textOf(event.action()), event.target(),
					(event.bucket() != null) ? event.bucket().name() : null, Links.of(Product.BCX, event.appUrl()));
		}

		static Happening of(TimelineEvent event) {
			return new Happening(here(event.createdAt()), (event.creator() != null) ? event.creator().name() : null,
					event.action(), event.target(), (event.bucket() != null) ? event.bucket().name() : null,
					Links.of(Product.BC3, event.appUrl()));
		}

		private static OffsetDateTime here(OffsetDateTime time) {
			return time.atZoneSameInstant(ZoneId.systemDefault()).toOffsetDateTime();
		}

	}

}

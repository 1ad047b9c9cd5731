package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;

/**
 * The e-mails that people forwarded to a project of Basecamp 2.
 */
final class BcxMail {

	private final List<Forward> forwards = new ArrayList<>();

	Forward add(Forward forward) {
		this.forwards.add(forward);
		forward.project.updatedAt = forward.createdAt;
		return forward;
	}

	Stream<Forward> forwards() {
		return this.forwards.stream();
	}

	Stream<Forward> liveForwards() {
		return forwards().filter((forward) -> !forward.isTrashed());
	}

	/**
	 * A forwarded e-mail.
	 */
	static final class Forward extends Recording {

		final String subject;

		/**
		 * Who sent the e-mail, {@code null} if nobody knows.
		 */
		final @Nullable String from;

		final String content;

		Forward(long id, Project project, String subject, @Nullable String from, String content, Person creator,
				OffsetDateTime createdAt) {
			super(id, project, creator, createdAt);
			this.subject = subject;
			this.from = from;
			this.content = content;
		}

		@Override
		String type() {
			return "Forward";
		}

		@Override
		String title() {
			return this.subject;
		}

		@Override
		String text() {
			return this.content;
		}

	}

}

package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;

/**
 * The e-mails that were forwarded to a project of Basecamp 3, 4 and 5.
 */
final class Forwards {

	private final List<Forward> forwards = new ArrayList<>();

	Forward add(Forward forward) {
		this.forwards.add(forward);
		return forward;
	}

	void removeIf(Predicate<Recording> lost) {
		this.forwards.removeIf(lost);
	}

	Stream<Forward> stream() {
		return this.forwards.stream();
	}

	/**
	 * Return the e-mails in an inbox that are there for everybody.
	 * @param inbox the inbox
	 */
	Stream<Forward> active(Tool inbox) {
		return stream().filter((forward) -> forward.inbox == inbox && forward.isActive());
	}

	Stream<Recording> recordings() {
		return stream().flatMap((forward) -> Stream.concat(Stream.of(forward), forward.replies.stream()));
	}

	/**
	 * A forwarded e-mail.
	 */
	static final class Forward extends Recording {

		final Tool inbox;

		final String subject;

		final String content;

		/**
		 * Who sent the e-mail, if that is known.
		 */
		final @Nullable String from;

		final List<Reply> replies = new ArrayList<>();

		Forward(long id, Project project, String subject, @Nullable String from, String content, Person creator,
				OffsetDateTime createdAt) {
			super(id, project, creator, createdAt);
			this.inbox = project.tool(Tool.Kind.INBOX);
			this.subject = subject;
			this.from = from;
			this.content = content;
		}

		Reply add(Reply reply) {
			this.replies.add(reply);
			return reply;
		}

		Stream<Reply> activeReplies() {
			return this.replies.stream().filter(Recording::isActive);
		}

		/**
		 * It is replied to.
		 */
		@Override
		boolean isCommentable() {
			return false;
		}

		@Override
		String type() {
			return "Inbox::Forward";
		}

		@Override
		String title() {
			return this.subject;
		}

		@Override
		String text() {
			return this.content;
		}

		@Override
		Recording parent() {
			return this.inbox;
		}

	}

	/**
	 * What somebody replied.
	 */
	static final class Reply extends Recording {

		final Forward forward;

		final String content;

		Reply(long id, Forward forward, String content, Person creator, OffsetDateTime createdAt) {
			super(id, forward.project, creator, createdAt);
			this.forward = forward;
			this.content = content;
		}

		@Override
		boolean inheritsVisibility() {
			return true;
		}

		@Override
		boolean isCommentable() {
			return false;
		}

		@Override
		String type() {
			return "Inbox::Reply";
		}

		@Override
		String path() {
			return this.forward.path() + "/replies/" + this.id;
		}

		@Override
		String title() {
			return "Re: " + this.forward.subject;
		}

		@Override
		String text() {
			return this.content;
		}

		@Override
		Recording parent() {
			return this.forward;
		}

	}

}

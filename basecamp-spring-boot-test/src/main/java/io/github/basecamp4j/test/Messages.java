package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;

/**
 * The message board of a project of Basecamp 3, 4 and 5.
 */
final class Messages {

	private static final List<List<String>> FIRST_TYPES = List.of(List.of("Announcement", "📢"), List.of("FYI", "✨"),
			List.of("Question", "👋"));

	private final List<Message> messages = new ArrayList<>();

	private @Nullable List<Type> types;

	Message add(Message message) {
		this.messages.add(message);
		return message;
	}

	void removeIf(Predicate<Recording> lost) {
		this.messages.removeIf(lost);
	}

	Stream<Message> stream() {
		return this.messages.stream();
	}

	/**
	 * Return the messages on a board that are there for everybody.
	 * @param board the board
	 */
	Stream<Message> active(Tool board) {
		return stream().filter((message) -> message.board == board && message.isActive());
	}

	/**
	 * Return the types of messages, of which a project has some from the start.
	 * @param project the project
	 * @param account the account that gives ids
	 * @return the types, to be changed
	 */
	List<Type> types(Project project, Account account) {
		if (this.types == null) {
			this.types = new ArrayList<>();
			for (List<String> type : FIRST_TYPES) {
				this.types.add(new Type(account.nextId(), type.get(0), type.get(1), project.createdAt));
			}
		}
		return this.types;
	}

	void removeType(Type type) {
		if (this.types != null) {
			this.types.remove(type);
		}
		stream().filter((message) -> message.type == type).forEach((message) -> message.type = null);
	}

	/**
	 * A message.
	 */
	static final class Message extends Recording {

		Tool board;

		String subject;

		String content;

		@Nullable Type type;

		Message(long id, Project project, String subject, String content, Person creator, OffsetDateTime createdAt) {
			super(id, project, creator, createdAt);
			this.board = project.tool(Tool.Kind.MESSAGE_BOARD);
			this.subject = subject;
			this.content = content;
		}

		@Override
		String type() {
			return "Message";
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
			return this.board;
		}

	}

	/**
	 * What kind of message it is, in the words of the project.
	 */
	static final class Type {

		final long id;

		final OffsetDateTime createdAt;

		String name;

		String icon;

		OffsetDateTime updatedAt;

		Type(long id, String name, String icon, OffsetDateTime createdAt) {
			this.id = id;
			this.name = name;
			this.icon = icon;
			this.createdAt = createdAt;
			this.updatedAt = createdAt;
		}

	}

}

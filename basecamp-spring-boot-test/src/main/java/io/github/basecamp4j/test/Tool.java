package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.stream.Stream;

import io.github.basecamp4j.test.Account.Person;

/**
 * A tool of a project of Basecamp 3, 4 and 5, other than Docs &amp; Files.
 */
final class Tool extends Docked {

	final Kind kind;

	Tool(Project project, Kind kind) {
		this(project.id + 1 + kind.ordinal(), project, kind, project.creator, project.createdAt);
	}

	Tool(long id, Project project, Kind kind, Person creator, OffsetDateTime createdAt) {
		super(id, project, kind.title, creator, createdAt);
		this.kind = kind;
	}

	@Override
	String dockName() {
		return this.kind.dockName;
	}

	@Override
	String type() {
		return this.kind.type;
	}

	@Override
	String collection() {
		return switch (this.kind) {
			case CARD_TABLE -> "card_tables";
			case CHAT -> "chats";
			case INBOX -> "inboxes";
			default -> super.collection();
		};
	}

	/**
	 * The tools, of which a project begins with one each. Their ids follow that of the
	 * project, so there is room for eight.
	 */
	enum Kind {

		TODOSET("todoset", "Todoset", "To-dos"),

		MESSAGE_BOARD("message_board", "Message::Board", "Message Board"),

		SCHEDULE("schedule", "Schedule", "Schedule"),

		CARD_TABLE("kanban_board", "Kanban::Board", "Card Table"),

		CHAT("chat", "Chat::Transcript", "Campfire"),

		INBOX("inbox", "Inbox", "Email Forwards"),

		QUESTIONNAIRE("questionnaire", "Questionnaire", "Automatic Check-ins");

		/**
		 * What the dock calls it.
		 */
		final String dockName;

		final String type;

		private final String title;

		Kind(String dockName, String type, String title) {
			this.dockName = dockName;
			this.type = type;
			this.title = title;
		}

		/**
		 * Return the tool that the dock calls so.
		 * @param dockName what the dock calls it
		 * @return the tool
		 * @throws IllegalArgumentException if there is none
		 */
		static Kind of(String dockName) {
			return Stream.of(values())
				.filter((kind) -> kind.dockName.equals(dockName))
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException("A project cannot be without " + dockName));
		}

	}

}

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
		this.enabled = kind.played;
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
	 * project, so there is room for nine.
	 */
	enum Kind {

		TODOSET("todoset", "Todoset", "To-dos", true),

		MESSAGE_BOARD("message_board", "Message::Board", "Message Board", true),

		SCHEDULE("schedule", "Schedule", "Schedule", true),

		CARD_TABLE("kanban_board", "Kanban::Board", "Card Table", true),

		CHAT("chat", "Chat::Transcript", "Campfire", true),

		INBOX("inbox", "Inbox", "Email Forwards", true),

		QUESTIONNAIRE("questionnaire", "Questionnaire", "Automatic Check-ins", true);

		/**
		 * What the dock calls it.
		 */
		final String dockName;

		final String type;

		private final String title;

		private final boolean played;

		Kind(String dockName, String type, String title, boolean played) {
			this.dockName = dockName;
			this.type = type;
			this.title = title;
			this.played = played;
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

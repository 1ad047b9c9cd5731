package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Person;
import io.github.basecamp4j.test.StoredFiles.StoredFile;

/**
 * The chat of a project of Basecamp 3, 4 and 5.
 */
final class Campfire {

	private final List<Line> lines = new ArrayList<>();

	Line add(Line line) {
		this.lines.add(line);
		return line;
	}

	void remove(Line line) {
		this.lines.remove(line);
	}

	void removeIf(Predicate<Recording> lost) {
		this.lines.removeIf(lost);
	}

	Stream<Line> lines() {
		return this.lines.stream();
	}

	/**
	 * What somebody said.
	 */
	static final class Line extends Recording {

		Tool chat;

		String content;

		boolean rich;

		/**
		 * The file that it is, {@code null} if it is a text.
		 */
		@Nullable StoredFile file;

		Line(long id, Project project, String content, boolean rich, Person creator, OffsetDateTime createdAt) {
			super(id, project, creator, createdAt);
			this.chat = project.tool(Tool.Kind.CHAT);
			this.content = content;
			this.rich = rich;
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
			if (this.file != null) {
				return "Chat::Lines::Upload";
			}
			return this.rich ? "Chat::Lines::RichText" : "Chat::Lines::Text";
		}

		@Override
		String path() {
			return parent().path() + "/lines/" + this.id;
		}

		@Override
		String title() {
			if (this.file != null) {
				return this.file.name();
			}
			return this.rich ? this.content.replaceAll("<[^>]*>", "") : this.content;
		}

		@Override
		String text() {
			return this.content;
		}

		@Override
		Recording parent() {
			return this.chat;
		}

	}

	/**
	 * A program that says something in the campfires of an account.
	 */
	static final class Chatbot {

		final long id;

		/**
		 * As whom it says what it says.
		 */
		final Person person;

		/**
		 * The secret with which it does so without a token.
		 */
		final long key;

		@Nullable String commandUrl;

		OffsetDateTime updatedAt;

		Chatbot(long id, String serviceName, OffsetDateTime createdAt) {
			this.id = id;
			this.key = id * 7_919 + 104_729;
			this.person = new Person(id, id, serviceName, "", "", false, createdAt);
			this.updatedAt = createdAt;
		}

	}

}

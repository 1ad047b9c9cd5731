package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

import io.github.basecamp4j.test.Account.Person;

/**
 * What people put into a project, of either generation: it can be commented on, archived
 * and put into the trash.
 */
abstract class Recording {

	final long id;

	final Person creator;

	final OffsetDateTime createdAt;

	final List<Comment> comments = new ArrayList<>();

	/**
	 * Who is told of comments and changes.
	 */
	final Set<Person> subscribers = new LinkedHashSet<>();

	/**
	 * Where it is, which changes for cards and what belongs to them.
	 */
	Project project;

	boolean hiddenFromClients;

	OffsetDateTime updatedAt;

	/**
	 * As Basecamp 3 calls it: {@code active}, {@code archived}, {@code trashed} or
	 * {@code drafted}.
	 */
	String status = "active";

	Recording(long id, Project project, Person creator, OffsetDateTime createdAt) {
		this.id = id;
		this.project = project;
		this.creator = creator;
		this.createdAt = createdAt;
		this.updatedAt = createdAt;
		this.subscribers.add(creator);
	}

	/**
	 * Return what it is, in the words of Basecamp 3.
	 * @return the type, such as {@code Todo} or {@code Schedule::Entry}
	 */
	abstract String type();

	abstract String title();

	/**
	 * Return what it says besides its title.
	 * @return the text, HTML
	 */
	String text() {
		return "";
	}

	final String plainText() {
		return plain(text());
	}

	static String plain(String html) {
		return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ").strip();
	}

	/**
	 * Return where Basecamp 3 keeps such recordings.
	 * @return a part of a path, such as {@code todos}
	 */
	String collection() {
		return type().toLowerCase(Locale.ROOT).replace("::", "_") + "s";
	}

	/**
	 * Return where Basecamp 3 keeps it in its project.
	 * @return a part of a path, such as {@code todos/1}
	 */
	String path() {
		return collection() + "/" + this.id;
	}

	/**
	 * Return what it lies in, such as the list of a to-do.
	 * @return the recording, {@code null} if there is none
	 */
	@Nullable Recording parent() {
		return null;
	}

	/**
	 * Add a comment, whose creator subscribes by it.
	 * @param comment the comment
	 */
	void add(Comment comment) {
		this.comments.add(comment);
		this.subscribers.add(comment.creator);
	}

	Stream<Comment> liveComments() {
		return this.comments.stream().filter((comment) -> !comment.isTrashed());
	}

	/**
	 * Return whether somebody may see it: a draft is for its creator only.
	 * @param person who wants to see it
	 * @return whether it is shown
	 */
	boolean isVisibleTo(Person person) {
		return !isDraft() || this.creator == person;
	}

	boolean isVisibleToClients() {
		Recording parent = parent();
		return (parent != null && inheritsVisibility()) ? parent.isVisibleToClients()
				: this.project.clientProject && !this.hiddenFromClients;
	}

	/**
	 * Return whether clients see it if and only if they see what it lies in.
	 */
	boolean inheritsVisibility() {
		return false;
	}

	boolean isDraft() {
		return this.status.equals("drafted");
	}

	/**
	 * Return what webhooks call its content.
	 * @return the content, HTML or not; {@code null} if there is none
	 */
	@Nullable String content() {
		return text().isEmpty() ? null : text();
	}

	boolean isCommentable() {
		return true;
	}

	boolean isActive() {
		return this.status.equals("active");
	}

	/**
	 * Return whether it is active and lies in nothing that is not.
	 */
	boolean isLive() {
		Recording parent = parent();
		return isActive() && !this.project.trashed && (parent == null || parent.isLive());
	}

	/**
	 * Return whether it is something, or lies in it at any depth.
	 * @param place what it may lie in
	 */
	boolean isWithin(Recording place) {
		Recording parent = parent();
		return this == place || parent != null && parent.isWithin(place);
	}

	boolean isTrashed() {
		return this.status.equals("trashed");
	}

	long commentsCount() {
		return this.comments.stream().filter(Recording::isActive).count();
	}

	/**
	 * Move to another project, with all comments and the time that was spent on it.
	 * @param project the project
	 */
	void moveTo(Project project) {
		this.project.timesheet.move(this, project);
		this.project = project;
		this.comments.forEach((comment) -> comment.moveTo(project));
	}

	void changeStatus(String status, OffsetDateTime now) {
		this.status = status;
		this.updatedAt = now;
	}

	/**
	 * A project as a whole, or a calendar that belongs to none.
	 */
	static final class Place extends Recording {

		Place(Project project) {
			super(project.id, project, project.creator, project.createdAt);
		}

		@Override
		String type() {
			return this.project.type();
		}

		@Override
		String title() {
			return this.project.name;
		}

	}

	/**
	 * What somebody said about a recording.
	 */
	static final class Comment extends Recording {

		final Recording parent;

		String content;

		Comment(long id, Recording parent, String content, Person creator, OffsetDateTime createdAt) {
			super(id, parent.project, creator, createdAt);
			this.parent = parent;
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
			return "Comment";
		}

		@Override
		String title() {
			return "Re: " + this.parent.title();
		}

		@Override
		String text() {
			return this.content;
		}

		@Override
		Recording parent() {
			return this.parent;
		}

	}

}

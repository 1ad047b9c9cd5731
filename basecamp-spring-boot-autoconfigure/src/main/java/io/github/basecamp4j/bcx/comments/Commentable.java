package io.github.basecamp4j.bcx.comments;

import java.util.Locale;

/**
 * What people can comment on.
 */
public enum Commentable {

	/**
	 * A message.
	 */
	MESSAGE,

	/**
	 * A to-do.
	 */
	TODO,

	/**
	 * A to-do list.
	 */
	TODOLIST,

	/**
	 * A document.
	 */
	DOCUMENT,

	/**
	 * An upload, not the attachment in it.
	 */
	UPLOAD,

	/**
	 * A forwarded e-mail.
	 */
	FORWARD,

	/**
	 * An event in the calendar of a project.
	 */
	CALENDAR_EVENT;

	/**
	 * Return the section of the API that things of this kind have.
	 */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT) + "s";
	}

}

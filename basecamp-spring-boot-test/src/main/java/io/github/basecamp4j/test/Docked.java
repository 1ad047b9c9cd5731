package io.github.basecamp4j.test;

import java.time.OffsetDateTime;

import io.github.basecamp4j.test.Account.Person;

/**
 * What can stand in the dock of a project of Basecamp 3, 4 and 5.
 */
abstract class Docked extends Recording {

	String title;

	boolean enabled = true;

	Docked(long id, Project project, String title, Person creator, OffsetDateTime createdAt) {
		super(id, project, creator, createdAt);
		this.title = title;
	}

	/**
	 * Return what the dock calls it.
	 * @return its kind, such as {@code todoset}
	 */
	abstract String dockName();

	@Override
	boolean isCommentable() {
		return false;
	}

	@Override
	String title() {
		return this.title;
	}

}

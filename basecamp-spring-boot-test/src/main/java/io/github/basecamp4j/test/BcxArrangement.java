package io.github.basecamp4j.test;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.BcxGroups.Group;
import io.github.basecamp4j.test.Recording.Place;

/**
 * Arranges things in an account of Basecamp 2. What is arranged is the owner's.
 */
public final class BcxArrangement {

	final World world;

	final Account account;

	private final Clock clock;

	BcxArrangement(World world, Account account, Clock clock) {
		this.world = world;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Return the account that things are arranged in.
	 * @return its id
	 */
	public long accountId() {
		return this.account.id;
	}

	/**
	 * Make a project.
	 * @param name its name
	 * @return the project
	 */
	public BcxArrangedProject project(String name) {
		return new BcxArrangedProject(this, create(() -> new Place(this.account.addProject(name, now()))).project);
	}

	/**
	 * Make a template of projects.
	 * @param name its name
	 * @return the template
	 */
	public BcxArrangedProject template(String name) {
		return new BcxArrangedProject(this, create(() -> {
			Project template = this.account.addProject(name, now());
			template.template = true;
			return new Place(template);
		}).project);
	}

	/**
	 * Make a group of people, which Basecamp calls a company in the browser.
	 * @param name its name
	 * @return the group
	 */
	public BcxArrangedGroup group(String name) {
		return group(null, name);
	}

	BcxArrangedGroup group(@Nullable Group parent, String name) {
		return new BcxArrangedGroup(this,
				this.world.run(() -> this.account.groups.add(new Group(this.account.nextId(), parent, name, now()))));
	}

	/**
	 * Make a calendar that belongs to no project.
	 * @param name its name
	 * @return the calendar
	 */
	public BcxArrangedCalendar calendar(String name) {
		return new BcxArrangedCalendar(this,
				create(() -> new Place(this.account.addCalendar(name, this.account.owner(), now()))).project);
	}

	void comment(Recording recording, String content) {
		create(() -> this.account.addComment(recording, content, this.account.owner(), now()));
	}

	<T extends Recording> T create(Supplier<T> work) {
		return this.world.run(() -> {
			T created = work.get();
			happened("created", created);
			return created;
		});
	}

	void happened(String action, Recording recording) {
		this.account.happened(action, recording, this.account.owner(), now());
	}

	Feed feed() {
		return this.account.feed;
	}

	OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), this.account.offset);
	}

}

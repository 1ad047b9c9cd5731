package io.github.basecamp4j.test;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.github.basecamp4j.test.Account.Person;

/**
 * Arranges things in an account of Basecamp 3, 4 and 5. What is arranged is the owner's.
 */
public final class Bc3Arrangement {

	final World world;

	final Account account;

	private final Clock clock;

	Bc3Arrangement(World world, Account account, Clock clock) {
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
	public Bc3ArrangedProject project(String name) {
		return new Bc3ArrangedProject(this, this.world.run(() -> {
			Project project = this.account.addProject(name, now());
			this.account.addVault(project, null, "Docs & Files", now());
			return project;
		}));
	}

	/**
	 * Make a template.
	 * @param name its name
	 * @return the template
	 */
	public Bc3ArrangedTemplate template(String name) {
		return new Bc3ArrangedTemplate(this,
				this.world.run(() -> this.account.templates.add(this.account, name, null, now())));
	}

	/**
	 * Make a calendar that belongs to no project.
	 * @param name its name
	 * @return the calendar
	 */
	public Bc3ArrangedCalendar calendar(String name) {
		return new Bc3ArrangedCalendar(this, this.world.run(() -> {
			Project calendar = this.account.addCalendar(name, this.account.owner(), now());
			calendar.color = "blue";
			return calendar;
		}));
	}

	/**
	 * Mark a day in the lineup.
	 * @param name its name
	 * @param day the day
	 * @return the arrangement
	 */
	public Bc3Arrangement lineupMarker(String name, LocalDate day) {
		this.world
			.run(() -> this.account.addLineupMarker(LineupMarker.create(this.account.nextId(), name, day, now())));
		return this;
	}

	Feed feed() {
		return this.account.feed;
	}

	void comment(Recording recording, String content) {
		this.world.run(() -> this.account.addComment(recording, content, this.account.owner(), now()));
	}

	void spend(Recording recording, String principal, LocalDate day, Duration time) {
		this.world.join(this.account, recording.project, principal);
		this.world.run(() -> recording.project.timesheet.add(new Timesheet.Entry(this.account.nextId(), recording, day,
				Timesheet.hours(time), this.world.person(this.account, principal), "", this.account.owner(), now())));
	}

	void assign(Assignable assignable, String principal) {
		this.world.run(() -> {
			Set<Person> assignees = new LinkedHashSet<>(assignable.assignees);
			assignees.add(this.world.person(this.account, principal));
			return assignable.assignees = List.copyOf(assignees);
		});
	}

	void due(Assignable assignable, LocalDate day) {
		this.world.run(() -> assignable.dueOn = day);
	}

	void bubbleUp(Recording recording, String principal, OffsetDateTime at) {
		this.world.run(() -> this.account.desk(this.world.person(this.account, principal))
			.putOff(recording, at, this.account.nextId(), now()));
	}

	OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), this.account.offset);
	}

}

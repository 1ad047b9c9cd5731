package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.util.List;

import io.github.basecamp4j.test.Todos.Todo;

/**
 * A to-do that is there.
 */
public final class BcxArrangedTodo extends BcxArranged<Todo, BcxArrangedTodo> {

	BcxArrangedTodo(BcxArrangement arrangement, Todo todo) {
		super(arrangement, todo);
	}

	/**
	 * Assign the to-do to somebody, and to nobody else.
	 * @param principal name of the principal
	 * @return the to-do
	 */
	public BcxArrangedTodo assignedTo(String principal) {
		World world = this.arrangement.world;
		world.run(() -> this.recording.assignees = List.of(world.person(this.arrangement.account, principal)));
		return this;
	}

	/**
	 * Say until when the to-do is to be done.
	 * @param day the day
	 * @return the to-do
	 */
	public BcxArrangedTodo dueOn(LocalDate day) {
		this.arrangement.world.run(() -> this.recording.dueOn = day);
		return this;
	}

	/**
	 * Complete the to-do.
	 * @return the to-do
	 */
	public BcxArrangedTodo completed() {
		this.arrangement.world.run(() -> {
			this.recording.complete(this.arrangement.account.owner(), this.arrangement.now());
			this.arrangement.happened("completed", this.recording);
			return this.recording;
		});
		return this;
	}

}

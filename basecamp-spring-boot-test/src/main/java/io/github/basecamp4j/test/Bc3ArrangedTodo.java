package io.github.basecamp4j.test;

import io.github.basecamp4j.test.Todos.Todo;

/**
 * A to-do that is there.
 */
public final class Bc3ArrangedTodo extends Bc3Arranged.ToDo<Todo, Bc3ArrangedTodo> {

	Bc3ArrangedTodo(Bc3Arrangement arrangement, Todo todo) {
		super(arrangement, todo);
	}

	/**
	 * Complete the to-do.
	 * @return the to-do
	 */
	public Bc3ArrangedTodo completed() {
		this.arrangement.world.run(() -> {
			this.recording.complete(this.arrangement.account.owner(), this.arrangement.now());
			return this.recording;
		});
		return this;
	}

}

package io.github.basecamp4j.test;

import io.github.basecamp4j.test.Todos.TodoList;

/**
 * A to-do list that is there.
 */
public final class Bc3ArrangedTodolist extends Bc3Arranged<TodoList, Bc3ArrangedTodolist> {

	Bc3ArrangedTodolist(Bc3Arrangement arrangement, TodoList list) {
		super(arrangement, list);
	}

	/**
	 * Make a to-do.
	 * @param content what is to be done
	 * @return the to-do
	 */
	public Bc3ArrangedTodo todo(String content) {
		return new Bc3ArrangedTodo(this.arrangement, this.arrangement.world
			.run(() -> this.arrangement.account.addTodo(this.recording, content, this.arrangement.now())));
	}

}

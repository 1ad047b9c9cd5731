package io.github.basecamp4j.test;

import io.github.basecamp4j.test.Todos.TodoList;

/**
 * A to-do list that is there.
 */
public final class BcxArrangedTodolist extends BcxArranged<TodoList, BcxArrangedTodolist> {

	BcxArrangedTodolist(BcxArrangement arrangement, TodoList list) {
		super(arrangement, list);
	}

	/**
	 * Make a to-do.
	 * @param content what is to be done
	 * @return the to-do
	 */
	public BcxArrangedTodo todo(String content) {
		return new BcxArrangedTodo(this.arrangement, this.arrangement
			.create(() -> this.arrangement.account.addTodo(this.recording, content, this.arrangement.now())));
	}

}

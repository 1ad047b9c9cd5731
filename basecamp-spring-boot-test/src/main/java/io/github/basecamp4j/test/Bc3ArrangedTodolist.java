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
	 * Make a group in this list.
	 * @param name its name
	 * @return the group
	 */
	public Bc3ArrangedTodolist group(String name) {
		return new Bc3ArrangedTodolist(this.arrangement,
				this.arrangement.world.run(() -> this.recording.addGroup(new TodoList(this.arrangement.account.nextId(),
						this.recording.project, name, this.arrangement.account.owner(), this.arrangement.now()))));
	}

	/**
	 * Track the list on the hill chart, and move its dot, which the API cannot.
	 * @param position how far it has come, from 0 to 100
	 * @return the list
	 */
	public Bc3ArrangedTodolist onHill(int position) {
		this.arrangement.world.run(() -> {
			this.recording.project.todos.hillChanges.put(this.recording.todoset, this.arrangement.now());
			return this.recording.hillPosition = position;
		});
		return this;
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

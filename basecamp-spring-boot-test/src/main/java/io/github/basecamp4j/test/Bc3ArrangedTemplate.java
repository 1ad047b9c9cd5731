package io.github.basecamp4j.test;

/**
 * A template that is there. Projects that are made from it have its tools, its to-do
 * lists and what is to be done on them.
 */
public final class Bc3ArrangedTemplate {

	private final Bc3ArrangedProject model;

	Bc3ArrangedTemplate(Bc3Arrangement arrangement, Project template) {
		this.model = new Bc3ArrangedProject(arrangement, template);
	}

	/**
	 * Return the id of the template.
	 * @return the id
	 */
	public long id() {
		return this.model.id();
	}

	/**
	 * Turn a tool off.
	 * @param kind which, such as {@link io.github.basecamp4j.bc3.projects.Tool#SCHEDULE}
	 * @return the template
	 * @throws IllegalArgumentException if it is no tool that can be turned off
	 */
	public Bc3ArrangedTemplate withoutTool(String kind) {
		this.model.withoutTool(kind);
		return this;
	}

	/**
	 * Make a to-do list.
	 * @param name its name
	 * @return the list, which is found in projects made from the template only
	 */
	public Bc3ArrangedTodolist todolist(String name) {
		return this.model.todolist(name);
	}

}

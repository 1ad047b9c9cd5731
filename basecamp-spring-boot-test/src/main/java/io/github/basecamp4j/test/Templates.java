package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.test.Account.Vault;
import io.github.basecamp4j.test.Todos.Todo;
import io.github.basecamp4j.test.Todos.TodoList;

/**
 * What projects of Basecamp 3, 4 and 5 are made from.
 */
final class Templates {

	private final Map<Long, Project> templates = new LinkedHashMap<>();

	private final Map<Long, Construction> constructions = new HashMap<>();

	Stream<Project> stream() {
		return this.templates.values().stream();
	}

	/**
	 * Return a template.
	 * @param id its id
	 * @return the template
	 * @throws AnswerException 404 if there is none
	 */
	Project get(long id) {
		Project template = this.templates.get(id);
		if (template == null) {
			throw AnswerException.notFound();
		}
		return template;
	}

	Project add(Account account, String name, @Nullable String description, OffsetDateTime now) {
		Project template = empty(account, name, description, now);
		template.template = true;
		this.templates.put(template.id, template);
		return template;
	}

	private static Project empty(Account account, String name, @Nullable String description, OffsetDateTime now) {
		Project project = new Project(account.nextId(), name, description, Seed.color(account.projects.size()),
				account.me(), now);
		project.addVault(new Vault(account.nextId(), "Docs & Files", project, null, account.me(), now));
		return project;
	}

	/**
	 * Make a project from a template, with its tools, its to-do lists and what is to be
	 * done on them.
	 * @param template the template
	 * @param account the account that the project becomes a part of
	 * @param name name of the project
	 * @param description its description, {@code null} for none
	 * @param now the time
	 * @return how it was made
	 */
	Construction construct(Project template, Account account, String name, @Nullable String description,
			OffsetDateTime now) {
		Project project = empty(account, name, description, now);
		project.members.add(account.me());
		for (Tool.Kind kind : Tool.Kind.values()) {
			project.tool(kind).enabled = template.tool(kind).enabled;
		}
		template.todos.lists().forEach((list) -> copy(list, project, account, now));
		account.projects.put(project.id, project);
		Construction construction = new Construction(account.nextId(), template, project);
		this.constructions.put(construction.id(), construction);
		return construction;
	}

	private static void copy(TodoList model, Project project, Account account, OffsetDateTime now) {
		TodoList list = project.todos.add(copied(model, project, account, now));
		model.groups.forEach((group) -> list.addGroup(copied(group, project, account, now)));
	}

	private static TodoList copied(TodoList model, Project project, Account account, OffsetDateTime now) {
		TodoList list = new TodoList(account.nextId(), project, model.name, account.me(), now);
		list.description = model.description;
		list.color = model.color;
		for (Todo todo : model.todos) {
			Todo copy = new Todo(account.nextId(), list, todo.content, account.me(), now);
			copy.description = todo.description;
			copy.assignees = todo.assignees;
			copy.dueOn = todo.dueOn;
			list.todos.add(copy);
		}
		return list;
	}

	/**
	 * Return how a project was made.
	 * @param template what it was made from
	 * @param id id of the construction
	 * @return how it was made
	 * @throws AnswerException 404 if there is none
	 */
	Construction construction(Project template, long id) {
		Construction construction = this.constructions.get(id);
		if (construction == null || construction.template() != template) {
			throw AnswerException.notFound();
		}
		return construction;
	}

	/**
	 * That a project was made from a template.
	 *
	 * @param id its id
	 * @param template the template
	 * @param project the project
	 */
	record Construction(long id, Project template, Project project) {

	}

}

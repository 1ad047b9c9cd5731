package io.github.basecamp4j.sample.todos;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.github.basecamp4j.bcx.projects.ProjectOperations;
import io.github.basecamp4j.bcx.todos.Todo;
import io.github.basecamp4j.bcx.todos.TodoFields;
import io.github.basecamp4j.bcx.todos.TodoOperations;
import io.github.basecamp4j.bcx.todos.TodolistFields;
import io.github.basecamp4j.bcx.todos.TodolistOperations;

/**
 * To-dos of Basecamp 2.
 */
@Controller
@RequestMapping("/bcx/{account:\\d+}/projects/{projectId:\\d+}")
class BcxTodoController {

	private static final String LISTS = "redirect:/bcx/{account}/projects/{projectId}/todolists";

	private final ProjectOperations projects;

	private final TodolistOperations todolists;

	private final TodoOperations todos;

	private final BcxTodolists lists;

	BcxTodoController(ProjectOperations projects, TodolistOperations todolists, TodoOperations todos,
			BcxTodolists lists) {
		this.projects = projects;
		this.todolists = todolists;
		this.todos = todos;
		this.lists = lists;
	}

	@GetMapping("/todolists")
	String list(@PathVariable long projectId, @RequestParam(defaultValue = "false") boolean completed, Model model) {
		model.addAttribute("project", this.projects.get(projectId));
		model.addAttribute("completed", completed);
		model.addAttribute("lists",
				completed ? this.lists.completedOfProject(projectId) : this.lists.ofProject(projectId));
		return "todos/lists";
	}

	@PostMapping("/todolists")
	String createList(@PathVariable long projectId, @RequestParam String name, RedirectAttributes redirect) {
		if (name.isBlank()) {
			redirect.addFlashAttribute("problem", "Give the list a name.");
			return LISTS;
		}
		this.todolists.create(projectId, name, new TodolistFields());
		redirect.addFlashAttribute("done", "The list is there.");
		return LISTS;
	}

	@PostMapping("/todolists/{todolistId:\\d+}/todos")
	String create(@PathVariable long projectId, @PathVariable long todolistId, @RequestParam String content,
			@RequestParam(required = false) @Nullable LocalDate dueOn, RedirectAttributes redirect) {
		if (content.isBlank()) {
			redirect.addFlashAttribute("problem", "Say what is to be done.");
			return LISTS;
		}
		this.todos.create(projectId, todolistId, content, new TodoFields().withDueAt(dueOn));
		redirect.addFlashAttribute("done", "Added: " + content);
		return LISTS;
	}

	@GetMapping("/todos/{todoId:\\d+}")
	String show(@PathVariable long projectId, @PathVariable long todoId, Model model) {
		Todo todo = this.todos.get(projectId, todoId);
		model.addAttribute("project", this.projects.get(projectId));
		model.addAttribute("todo", TodoView.of(todo));
		model.addAttribute("comments", (todo.comments() != null) ? todo.comments() : List.of());
		return "todos/todo";
	}

	@PostMapping("/todos/{todoId:\\d+}/complete")
	String complete(@PathVariable long projectId, @PathVariable long todoId, RedirectAttributes redirect) {
		redirect.addFlashAttribute("done", "Done: " + this.todos.complete(projectId, todoId).content());
		return LISTS;
	}

	@PostMapping("/todos/{todoId:\\d+}/uncomplete")
	String uncomplete(@PathVariable long projectId, @PathVariable long todoId, RedirectAttributes redirect) {
		redirect.addFlashAttribute("done", "To be done again: " + this.todos.uncomplete(projectId, todoId).content());
		return LISTS;
	}

}

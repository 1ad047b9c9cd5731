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

import io.github.basecamp4j.bc3.projects.Project;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.recordings.CommentOperations;
import io.github.basecamp4j.bc3.todos.Todo;
import io.github.basecamp4j.bc3.todos.TodoFields;
import io.github.basecamp4j.bc3.todos.TodoOperations;
import io.github.basecamp4j.bc3.todos.TodolistFields;
import io.github.basecamp4j.bc3.todos.TodolistOperations;

/**
 * To-dos of Basecamp 3, 4 and 5.
 */
@Controller
@RequestMapping("/bc3/{account:\\d+}/projects/{projectId:\\d+}")
class Bc3TodoController {

	private static final String LISTS = "redirect:/bc3/{account}/projects/{projectId}/todolists";

	private static final int LISTS_SHOWN = 10;

	private final ProjectOperations projects;

	private final TodolistOperations todolists;

	private final TodoOperations todos;

	private final CommentOperations comments;

	private final Bc3Todolists lists;

	Bc3TodoController(ProjectOperations projects, TodolistOperations todolists, TodoOperations todos,
			CommentOperations comments, Bc3Todolists lists) {
		this.projects = projects;
		this.todolists = todolists;
		this.todos = todos;
		this.comments = comments;
		this.lists = lists;
	}

	@GetMapping("/todolists")
	String list(@PathVariable long projectId, @RequestParam(defaultValue = "0") int first, Model model) {
		Project project = this.projects.get(projectId);
		List<TodolistView> lists = this.lists.ofTodoset(project.requireTool(Tool.TODOSET).id(), Math.max(first, 0),
				LISTS_SHOWN);
		model.addAttribute("project", project);
		model.addAttribute("lists", lists);
		model.addAttribute("next", (lists.size() == LISTS_SHOWN) ? Math.max(first, 0) + LISTS_SHOWN : null);
		return "todos/lists";
	}

	@PostMapping("/todolists")
	String createList(@PathVariable long projectId, @RequestParam String name, RedirectAttributes redirect) {
		if (name.isBlank()) {
			redirect.addFlashAttribute("problem", "Give the list a name.");
			return LISTS;
		}
		this.todolists.createInProject(projectId, name, new TodolistFields());
		redirect.addFlashAttribute("done", "The list is there.");
		return LISTS;
	}

	@PostMapping("/todolists/{todolistId:\\d+}/todos")
	String create(@PathVariable long todolistId, @RequestParam String content,
			@RequestParam(required = false) @Nullable LocalDate dueOn, RedirectAttributes redirect) {
		if (content.isBlank()) {
			redirect.addFlashAttribute("problem", "Say what is to be done.");
			return LISTS;
		}
		this.todos.create(todolistId, content, new TodoFields().withDueOn(dueOn));
		redirect.addFlashAttribute("done", "Added: " + content);
		return LISTS;
	}

	@GetMapping("/todos/{todoId:\\d+}")
	String show(@PathVariable long todoId, Model model) {
		Todo todo = this.todos.get(todoId);
		model.addAttribute("project", this.projects.get(todo.bucket().id()));
		model.addAttribute("todo", TodoView.of(todo));
		model.addAttribute("comments", this.comments.list(todoId).toList());
		return "todos/todo";
	}

	@PostMapping("/todos/{todoId:\\d+}/complete")
	String complete(@PathVariable long todoId, RedirectAttributes redirect) {
		this.todos.complete(todoId);
		redirect.addFlashAttribute("done", "Done.");
		return LISTS;
	}

	@PostMapping("/todos/{todoId:\\d+}/uncomplete")
	String uncomplete(@PathVariable long todoId, RedirectAttributes redirect) {
		this.todos.uncomplete(todoId);
		redirect.addFlashAttribute("done", "To be done again.");
		return LISTS;
	}

}

package io.github.basecamp4j.sample.projects;

import java.util.List;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.github.basecamp4j.bc3.documents.DocumentOperations;
import io.github.basecamp4j.bc3.messages.MessageOperations;
import io.github.basecamp4j.bc3.people.PeopleOperations;
import io.github.basecamp4j.bc3.projects.Project;
import io.github.basecamp4j.bc3.projects.ProjectFields;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.recordings.RecordingStatus;
import io.github.basecamp4j.sample.messages.TalkView;
import io.github.basecamp4j.sample.schedule.Bc3Schedules;
import io.github.basecamp4j.sample.schedule.EventView;
import io.github.basecamp4j.sample.todos.Bc3Todolists;
import io.github.basecamp4j.sample.web.Submission;

/**
 * Projects of Basecamp 3, 4 and 5.
 */
@Controller
@RequestMapping("/bc3/{account:\\d+}/projects")
class Bc3ProjectController {

	private static final String FORM = "projects/form";

	private static final String PROJECT = "redirect:/bc3/{account}/projects/";

	private static final int PEOPLE_SHOWN = 12;

	private static final int LISTS_SHOWN = 3;

	private static final int TALKS_SHOWN = 5;

	private static final int EVENTS_SHOWN = 5;

	private final ProjectOperations projects;

	private final MessageOperations messages;

	private final DocumentOperations documents;

	private final PeopleOperations people;

	private final Bc3Todolists todolists;

	private final Bc3Schedules schedules;

	Bc3ProjectController(ProjectOperations projects, MessageOperations messages, DocumentOperations documents,
			PeopleOperations people, Bc3Todolists todolists, Bc3Schedules schedules) {
		this.projects = projects;
		this.messages = messages;
		this.documents = documents;
		this.people = people;
		this.todolists = todolists;
		this.schedules = schedules;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "active") String state, @RequestParam(defaultValue = "1") int page,
			Model model) {
		model.addAttribute("state", state);
		model.addAttribute("projects", this.projects.list(status(state)).page(Math.max(page, 1)));
		return "projects/bc3-list";
	}

	private static RecordingStatus status(String state) {
		return switch (state) {
			case "archived" -> RecordingStatus.ARCHIVED;
			case "trashed" -> RecordingStatus.TRASHED;
			default -> RecordingStatus.ACTIVE;
		};
	}

	@GetMapping("/{projectId:\\d+}")
	String show(@PathVariable long projectId, @RequestParam(defaultValue = "1") int page, Model model) {
		Project project = this.projects.get(projectId);
		model.addAttribute("project", project);
		model.addAttribute("talks", project.tool(Tool.MESSAGE_BOARD).map(this::talks).orElse(List.of()));
		model.addAttribute("events", project.tool(Tool.SCHEDULE).map(this::events).orElse(List.of()));
		model.addAttribute("lists",
				project.tool(Tool.TODOSET)
					.map((todoset) -> this.todolists.ofTodoset(todoset.id(), LISTS_SHOWN))
					.orElse(List.of()));
		model.addAttribute("documents", this.documents.listInProject(projectId).page(Math.max(page, 1)));
		model.addAttribute("people", this.people.listInProject(projectId).stream().limit(PEOPLE_SHOWN).toList());
		return "projects/bc3-project";
	}

	private List<TalkView> talks(Tool messageBoard) {
		return this.messages.list(messageBoard.id()).stream().limit(TALKS_SHOWN).map(TalkView::of).toList();
	}

	private List<EventView> events(Tool schedule) {
		return this.schedules.upcoming(schedule.id()).stream().limit(EVENTS_SHOWN).toList();
	}

	@GetMapping("/new")
	String create(Model model) {
		model.addAttribute("form", ProjectForm.empty());
		return FORM;
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") ProjectForm form, BindingResult errors,
			RedirectAttributes redirect) {
		return Submission.submit(errors, FORM, () -> {
			Project project = this.projects.create(form.name(),
					new ProjectFields().withDescription(form.description()));
			redirect.addFlashAttribute("done", "The project is there.");
			return PROJECT + project.id();
		});
	}

	@GetMapping("/{projectId:\\d+}/edit")
	String edit(@PathVariable long projectId, Model model) {
		Project project = this.projects.get(projectId);
		model.addAttribute("form", new ProjectForm(project.name(), project.description()));
		return FORM;
	}

	@PostMapping("/{projectId:\\d+}")
	ModelAndView update(@PathVariable long projectId, @Valid @ModelAttribute("form") ProjectForm form,
			BindingResult errors, RedirectAttributes redirect) {
		return Submission.submit(errors, FORM, () -> {
			this.projects.update(projectId,
					new ProjectFields().withName(form.name()).withDescription(form.description()));
			redirect.addFlashAttribute("done", "Saved.");
			return PROJECT + projectId;
		});
	}

	@PostMapping("/{projectId:\\d+}/archive")
	String archive(@PathVariable long projectId, RedirectAttributes redirect) {
		this.projects.archive(projectId);
		redirect.addFlashAttribute("done", "The project is archived.");
		return PROJECT + projectId;
	}

	@PostMapping("/{projectId:\\d+}/unarchive")
	String unarchive(@PathVariable long projectId, RedirectAttributes redirect) {
		this.projects.unarchive(projectId);
		redirect.addFlashAttribute("done", "The project is active again.");
		return PROJECT + projectId;
	}

	@PostMapping("/{projectId:\\d+}/trash")
	String trash(@PathVariable long projectId, RedirectAttributes redirect) {
		this.projects.trash(projectId);
		redirect.addFlashAttribute("done", "The project is in the trash.");
		return PROJECT + projectId;
	}

}

package io.github.basecamp4j.sample.projects;

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

import io.github.basecamp4j.bc3.projects.Project;
import io.github.basecamp4j.bc3.projects.ProjectFields;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.bc3.recordings.RecordingStatus;
import io.github.basecamp4j.sample.web.Submission;

/**
 * Projects of Basecamp 3, 4 and 5.
 */
@Controller
@RequestMapping("/bc3/{account:\\d+}/projects")
class Bc3ProjectController {

	private static final String FORM = "projects/form";

	private static final String PROJECT = "redirect:/bc3/{account}/projects/";

	private final ProjectOperations projects;

	Bc3ProjectController(ProjectOperations projects) {
		this.projects = projects;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "active") String state, @RequestParam(defaultValue = "1") int page,
			Model model) {
		model.addAttribute("state", state);
		model.addAttribute("projects", this.projects.list(status(state)).page(Math.max(page, 1)));
		return "projects/list";
	}

	private static RecordingStatus status(String state) {
		return switch (state) {
			case "archived" -> RecordingStatus.ARCHIVED;
			case "trashed" -> RecordingStatus.TRASHED;
			default -> RecordingStatus.ACTIVE;
		};
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

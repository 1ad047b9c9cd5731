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

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bcx.projects.Project;
import io.github.basecamp4j.bcx.projects.ProjectFields;
import io.github.basecamp4j.bcx.projects.ProjectOperations;
import io.github.basecamp4j.sample.web.Submission;

/**
 * Projects of Basecamp 2.
 */
@Controller
@RequestMapping("/bcx/{account:\\d+}/projects")
class BcxProjectController {

	private static final String FORM = "projects/form";

	private static final String PROJECT = "redirect:/bcx/{account}/projects/";

	private static final int EVENTS_SHOWN = 5;

	private final ProjectOperations projects;

	BcxProjectController(ProjectOperations projects) {
		this.projects = projects;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "active") String state, @RequestParam(defaultValue = "1") int page,
			Model model) {
		model.addAttribute("state", state);
		model.addAttribute("projects", list(state).page(Math.max(page, 1)));
		return "projects/list";
	}

	private Paged<Project> list(String state) {
		return switch (state) {
			case "drafts" -> this.projects.listDrafts();
			case "archived" -> this.projects.listArchived();
			default -> this.projects.list();
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

	@PostMapping("/{projectId:\\d+}/publish")
	String publish(@PathVariable long projectId, RedirectAttributes redirect) {
		this.projects.publish(projectId);
		redirect.addFlashAttribute("done", "The project is published: its people can see it.");
		return PROJECT + projectId;
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

	@PostMapping("/{projectId:\\d+}/delete")
	String delete(@PathVariable long projectId, RedirectAttributes redirect) {
		this.projects.delete(projectId);
		redirect.addFlashAttribute("done", "The project is in the trash.");
		return "redirect:/bcx/{account}/projects";
	}

}

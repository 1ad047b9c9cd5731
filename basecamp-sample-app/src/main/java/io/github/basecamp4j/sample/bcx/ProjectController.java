package io.github.basecamp4j.sample.bcx;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import io.github.basecamp4j.Paged;
import io.github.basecamp4j.bcx.accesses.AccessOperations;
import io.github.basecamp4j.bcx.documents.DocumentOperations;
import io.github.basecamp4j.bcx.projects.Project;
import io.github.basecamp4j.bcx.projects.ProjectOperations;
import io.github.basecamp4j.bcx.resources.Place;
import io.github.basecamp4j.sample.web.Submission;

/**
 * Pages about projects.
 */
@Controller("bcxProjectController")
@RequestMapping("/projects")
class ProjectController {

	private static final String FORM = "bcx/project-form";

	private final ProjectOperations projects;

	private final DocumentOperations documents;

	private final AccessOperations accesses;

	ProjectController(ProjectOperations projects, DocumentOperations documents, AccessOperations accesses) {
		this.projects = projects;
		this.documents = documents;
		this.accesses = accesses;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "active") String state, @RequestParam(defaultValue = "1") int page,
			Model model) {
		Paged<Project> list = switch (state) {
			case "drafts" -> this.projects.listDrafts();
			case "archived" -> this.projects.listArchived();
			default -> this.projects.list();
		};
		model.addAttribute("projects", list.page(Math.max(page, 1)));
		model.addAttribute("state", state);
		return "bcx/projects";
	}

	@GetMapping("/{id:\\d+}")
	String show(@PathVariable long id, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("project", this.projects.get(id));
		model.addAttribute("documents", this.documents.listInProject(id).page(Math.max(page, 1)));
		model.addAttribute("people", this.accesses.list(Place.project(id)).page(1).elements());
		return "bcx/project";
	}

	@GetMapping("/new")
	String create(Model model) {
		model.addAttribute("form", ProjectForm.empty());
		return FORM;
	}

	@PostMapping
	ModelAndView create(@ModelAttribute("form") ProjectForm form) {
		return Submission.submit(() -> "/projects/" + this.projects.create(form.name(), form.fields()).id(), FORM);
	}

	@GetMapping("/{id:\\d+}/edit")
	String edit(@PathVariable long id, Model model) {
		model.addAttribute("form", ProjectForm.of(this.projects.get(id)));
		return FORM;
	}

	@PostMapping("/{id:\\d+}")
	ModelAndView update(@PathVariable long id, @ModelAttribute("form") ProjectForm form) {
		return Submission
			.submit(() -> "/projects/" + this.projects.update(id, form.fields().withName(form.name())).id(), FORM);
	}

	@PostMapping("/{id:\\d+}/archive")
	String archive(@PathVariable long id) {
		this.projects.archive(id);
		return "redirect:/projects/" + id;
	}

	@PostMapping("/{id:\\d+}/unarchive")
	String unarchive(@PathVariable long id) {
		this.projects.unarchive(id);
		return "redirect:/projects/" + id;
	}

	@PostMapping("/{id:\\d+}/publish")
	String publish(@PathVariable long id) {
		this.projects.publish(id);
		return "redirect:/projects/" + id;
	}

	@PostMapping("/{id:\\d+}/delete")
	String delete(@PathVariable long id) {
		this.projects.delete(id);
		return "redirect:/projects";
	}

}

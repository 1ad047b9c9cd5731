package io.github.basecamp4j.sample.bc3;

import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import io.github.basecamp4j.bc3.documents.DocumentOperations;
import io.github.basecamp4j.bc3.people.PeopleOperations;
import io.github.basecamp4j.bc3.projects.Project;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.recordings.RecordingStatus;
import io.github.basecamp4j.sample.web.Submission;

/**
 * Pages about projects.
 */
@Controller("bc3ProjectController")
@RequestMapping("/bc3/projects")
class ProjectController {

	private static final String FORM = "bc3/project-form";

	private static final int PEOPLE_SHOWN = 8;

	private final ProjectOperations projects;

	private final DocumentOperations documents;

	private final PeopleOperations people;

	ProjectController(ProjectOperations projects, DocumentOperations documents, PeopleOperations people) {
		this.projects = projects;
		this.documents = documents;
		this.people = people;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "active") String state, @RequestParam(defaultValue = "1") int page,
			Model model) {
		RecordingStatus status = switch (state) {
			case "archived" -> RecordingStatus.ARCHIVED;
			case "trashed" -> RecordingStatus.TRASHED;
			default -> RecordingStatus.ACTIVE;
		};
		model.addAttribute("projects", this.projects.list(status).page(Math.max(page, 1)));
		model.addAttribute("state", state);
		return "bc3/projects";
	}

	@GetMapping("/{id:\\d+}")
	String show(@PathVariable long id, @RequestParam(defaultValue = "1") int page, Model model) {
		Project project = this.projects.get(id);
		Optional<Tool> vault = project.tool(Tool.VAULT);
		model.addAttribute("project", project);
		model.addAttribute("vaultId", vault.map(Tool::id).orElse(null));
		model.addAttribute("documents", this.documents.listInProject(id).page(Math.max(page, 1)));
		model.addAttribute("people", this.people.listInProject(id).stream().limit(PEOPLE_SHOWN).toList());
		return "bc3/project";
	}

	@GetMapping("/new")
	String create(Model model) {
		model.addAttribute("form", ProjectForm.empty());
		return FORM;
	}

	@PostMapping
	ModelAndView create(@ModelAttribute("form") ProjectForm form) {
		return Submission.submit(() -> "/bc3/projects/" + this.projects.create(form.name(), form.fields()).id(), FORM);
	}

	@GetMapping("/{id:\\d+}/edit")
	String edit(@PathVariable long id, Model model) {
		model.addAttribute("form", ProjectForm.of(this.projects.get(id)));
		return FORM;
	}

	@PostMapping("/{id:\\d+}")
	ModelAndView update(@PathVariable long id, @ModelAttribute("form") ProjectForm form) {
		return Submission
			.submit(() -> "/bc3/projects/" + this.projects.update(id, form.fields().withName(form.name())).id(), FORM);
	}

	@PostMapping("/{id:\\d+}/archive")
	String archive(@PathVariable long id) {
		this.projects.archive(id);
		return "redirect:/bc3/projects/" + id;
	}

	@PostMapping("/{id:\\d+}/unarchive")
	String unarchive(@PathVariable long id) {
		this.projects.unarchive(id);
		return "redirect:/bc3/projects/" + id;
	}

	@PostMapping("/{id:\\d+}/trash")
	String trash(@PathVariable long id) {
		this.projects.trash(id);
		return "redirect:/bc3/projects";
	}

}

package io.github.basecamp4j.sample.people;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.github.basecamp4j.bcx.people.PeopleOperations;
import io.github.basecamp4j.bcx.projects.ProjectOperations;

/**
 * People of Basecamp 2.
 */
@Controller
@RequestMapping("/bcx/{account:\\d+}/people")
class BcxPeopleController {

	private final PeopleOperations people;

	private final ProjectOperations projects;

	BcxPeopleController(PeopleOperations people, ProjectOperations projects) {
		this.people = people;
		this.projects = projects;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("people", this.people.list().page(Math.max(page, 1)));
		return "people/list";
	}

	@GetMapping("/{personId:\\d+}")
	String show(@PathVariable long personId, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("person", this.people.get(personId));
		model.addAttribute("projects", this.projects.listOfPerson(personId).page(Math.max(page, 1)));
		return "people/bcx-person";
	}

	@PostMapping("/{personId:\\d+}/delete")
	String delete(@PathVariable long personId, RedirectAttributes redirect) {
		this.people.delete(personId);
		redirect.addFlashAttribute("done", "They have lost access to all projects.");
		return "redirect:/bcx/{account}/people";
	}

}

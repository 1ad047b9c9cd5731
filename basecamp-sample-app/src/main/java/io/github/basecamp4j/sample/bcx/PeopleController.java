package io.github.basecamp4j.sample.bcx;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import io.github.basecamp4j.bcx.people.PeopleOperations;
import io.github.basecamp4j.bcx.projects.ProjectOperations;

/**
 * Pages about people.
 */
@Controller("bcxPeopleController")
@RequestMapping("/people")
class PeopleController {

	private final PeopleOperations people;

	private final ProjectOperations projects;

	PeopleController(PeopleOperations people, ProjectOperations projects) {
		this.people = people;
		this.projects = projects;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("people", this.people.list().page(Math.max(page, 1)));
		return "bcx/people";
	}

	@GetMapping("/{id:\\d+}")
	String show(@PathVariable long id, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("person", this.people.get(id));
		model.addAttribute("projects", this.projects.listOfPerson(id).page(Math.max(page, 1)));
		return "bcx/person";
	}

	@PostMapping("/{id:\\d+}/delete")
	String delete(@PathVariable long id) {
		this.people.delete(id);
		return "redirect:/people";
	}

}

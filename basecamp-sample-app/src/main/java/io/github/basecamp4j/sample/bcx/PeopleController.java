package io.github.basecamp4j.sample.bcx;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import io.github.basecamp4j.bcx.people.PeopleOperations;

/**
 * Pages about people.
 */
@Controller("bcxPeopleController")
@RequestMapping("/people")
class PeopleController {

	private final PeopleOperations people;

	PeopleController(PeopleOperations people) {
		this.people = people;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("people", BcxPages.get(this.people.list(), page));
		return "bcx/people";
	}

	@GetMapping("/{id:\\d+}")
	String show(@PathVariable long id, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("person", this.people.get(id));
		model.addAttribute("projects", BcxPages.get(this.people.listProjects(id), page));
		return "bcx/person";
	}

	@PostMapping("/{id:\\d+}/delete")
	String delete(@PathVariable long id) {
		this.people.delete(id);
		return "redirect:/people";
	}

}

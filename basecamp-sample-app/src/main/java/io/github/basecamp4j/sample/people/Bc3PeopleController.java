package io.github.basecamp4j.sample.people;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import io.github.basecamp4j.bc3.people.PeopleOperations;

/**
 * People of Basecamp 3, 4 and 5.
 */
@Controller
@RequestMapping("/bc3/{account:\\d+}/people")
class Bc3PeopleController {

	private final PeopleOperations people;

	Bc3PeopleController(PeopleOperations people) {
		this.people = people;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("people", this.people.list().page(Math.max(page, 1)));
		return "people/list";
	}

	@GetMapping("/{personId:\\d+}")
	String show(@PathVariable long personId, Model model) {
		model.addAttribute("person", this.people.get(personId));
		return "people/bc3-person";
	}

}

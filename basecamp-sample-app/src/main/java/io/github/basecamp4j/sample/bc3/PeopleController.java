package io.github.basecamp4j.sample.bc3;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import io.github.basecamp4j.bc3.people.PeopleOperations;

/**
 * Page about people.
 */
@Controller("bc3PeopleController")
@RequestMapping("/bc3/people")
class PeopleController {

	private final PeopleOperations people;

	PeopleController(PeopleOperations people) {
		this.people = people;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("people", this.people.list().page(Math.max(page, 1)));
		return "bc3/people";
	}

}

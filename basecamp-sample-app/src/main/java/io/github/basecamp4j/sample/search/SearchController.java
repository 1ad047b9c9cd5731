package io.github.basecamp4j.sample.search;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import io.github.basecamp4j.Page;
import io.github.basecamp4j.bc3.search.SearchOperations;
import io.github.basecamp4j.bc3.search.SearchResult;

/**
 * Searches an account of Basecamp 3, 4 and 5.
 */
@Controller
@RequestMapping("/bc3/{account:\\d+}/search")
class SearchController {

	private final SearchOperations search;

	SearchController(SearchOperations search) {
		this.search = search;
	}

	@GetMapping
	String search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("query", q.strip());
		if (!q.isBlank()) {
			Page<SearchResult> results = this.search.search(q.strip()).page(Math.max(page, 1));
			model.addAttribute("results", results);
			model.addAttribute("hits", results.elements().stream().map(Hit::of).toList());
		}
		return "search/search";
	}

}

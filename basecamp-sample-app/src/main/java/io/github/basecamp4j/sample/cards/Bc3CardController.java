package io.github.basecamp4j.sample.cards;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.github.basecamp4j.bc3.cards.Card;
import io.github.basecamp4j.bc3.cards.CardFields;
import io.github.basecamp4j.bc3.cards.CardOperations;
import io.github.basecamp4j.bc3.cards.CardStepFields;
import io.github.basecamp4j.bc3.cards.CardStepOperations;
import io.github.basecamp4j.bc3.cards.CardTable;
import io.github.basecamp4j.bc3.cards.CardTableOperations;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.bc3.recordings.CommentOperations;

/**
 * Card tables of Basecamp 3, 4 and 5, of which a project may have several.
 */
@Controller
@RequestMapping("/bc3/{account:\\d+}/projects/{projectId:\\d+}/card-tables/{tableId:\\d+}")
class Bc3CardController {

	private static final String TABLE = "redirect:/bc3/{account}/projects/{projectId}/card-tables/{tableId}";

	private static final String CARD = TABLE + "/cards/{cardId}";

	private static final int CARDS_SHOWN = 30;

	private final ProjectOperations projects;

	private final CardTableOperations tables;

	private final CardOperations cards;

	private final CardStepOperations steps;

	private final CommentOperations comments;

	Bc3CardController(ProjectOperations projects, CardTableOperations tables, CardOperations cards,
			CardStepOperations steps, CommentOperations comments) {
		this.projects = projects;
		this.tables = tables;
		this.cards = cards;
		this.steps = steps;
		this.comments = comments;
	}

	@GetMapping
	String show(@PathVariable long tableId, Model model) {
		CardTable table = this.tables.get(tableId);
		model.addAttribute("project", this.projects.get(table.bucket().id()));
		model.addAttribute("table", table);
		model.addAttribute("columns",
				ColumnView.of(table).stream().map((column) -> column.with(cards(column))).toList());
		model.addAttribute("today", LocalDate.now());
		return "cards/table";
	}

	private List<Card> cards(ColumnView column) {
		return (column.count() > 0) ? this.cards.list(column.id()).stream().limit(CARDS_SHOWN).toList() : List.of();
	}

	@PostMapping("/columns/{columnId:\\d+}/cards")
	String create(@PathVariable long columnId, @RequestParam String title,
			@RequestParam(required = false) @Nullable LocalDate dueOn, RedirectAttributes redirect) {
		if (title.isBlank()) {
			redirect.addFlashAttribute("problem", "Give the card a title.");
			return TABLE;
		}
		this.cards.create(columnId, title, new CardFields().withDueOn(dueOn));
		redirect.addFlashAttribute("done", "Added: " + title);
		return TABLE;
	}

	@GetMapping("/cards/{cardId:\\d+}")
	String showCard(@PathVariable long tableId, @PathVariable long cardId, Model model) {
		CardTable table = this.tables.get(tableId);
		model.addAttribute("project", this.projects.get(table.bucket().id()));
		model.addAttribute("table", table);
		model.addAttribute("columns", ColumnView.of(table));
		model.addAttribute("card", this.cards.get(cardId));
		model.addAttribute("comments", this.comments.list(cardId).toList());
		model.addAttribute("today", LocalDate.now());
		return "cards/card";
	}

	@PostMapping("/cards/{cardId:\\d+}/move")
	String move(@PathVariable long cardId, @RequestParam long columnId, RedirectAttributes redirect) {
		this.cards.move(cardId, columnId, 1);
		redirect.addFlashAttribute("done", "Moved.");
		return TABLE;
	}

	@PostMapping("/cards/{cardId:\\d+}/steps")
	String createStep(@PathVariable long cardId, @RequestParam String title, RedirectAttributes redirect) {
		if (title.isBlank()) {
			redirect.addFlashAttribute("problem", "Say what the step is.");
			return CARD;
		}
		this.steps.create(cardId, title, new CardStepFields());
		redirect.addFlashAttribute("done", "Added: " + title);
		return CARD;
	}

	@PostMapping("/cards/{cardId:\\d+}/steps/{stepId:\\d+}/complete")
	String complete(@PathVariable long stepId, RedirectAttributes redirect) {
		redirect.addFlashAttribute("done", "Done: " + this.steps.complete(stepId).title());
		return CARD;
	}

	@PostMapping("/cards/{cardId:\\d+}/steps/{stepId:\\d+}/uncomplete")
	String uncomplete(@PathVariable long stepId, RedirectAttributes redirect) {
		redirect.addFlashAttribute("done", "To be done again: " + this.steps.uncomplete(stepId).title());
		return CARD;
	}

}

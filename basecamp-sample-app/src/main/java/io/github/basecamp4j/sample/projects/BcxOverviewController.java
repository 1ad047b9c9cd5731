package io.github.basecamp4j.sample.projects;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.resources.Place;
import io.github.basecamp4j.sample.files.FileView;
import io.github.basecamp4j.sample.messages.TalkView;
import io.github.basecamp4j.sample.schedule.EventView;
import io.github.basecamp4j.sample.todos.BcxTodolists;

/**
 * The page of a project of Basecamp 2: the latest of everything in it. It needs so many
 * operations that it takes them from the client.
 */
@Controller
class BcxOverviewController {

	private static final int SHOWN = 5;

	private static final int PEOPLE_SHOWN = 12;

	private final BcxClient basecamp;

	private final BcxTodolists todolists;

	BcxOverviewController(BcxClient basecamp, BcxTodolists todolists) {
		this.basecamp = basecamp;
		this.todolists = todolists;
	}

	@GetMapping("/bcx/{account:\\d+}/projects/{projectId:\\d+}")
	String show(@PathVariable long projectId, @RequestParam(defaultValue = "1") int page, Model model) {
		Place place = Place.project(projectId);
		model.addAttribute("project", this.basecamp.projects().get(projectId));
		model.addAttribute("talks",
				this.basecamp.topics().listInProject(projectId).stream().limit(SHOWN).map(TalkView::of).toList());
		model.addAttribute("events",
				this.basecamp.calendarEvents().listUpcoming(place).stream().limit(SHOWN).map(EventView::of).toList());
		model.addAttribute("lists", this.todolists.ofProject(projectId));
		model.addAttribute("documents", this.basecamp.documents().listInProject(projectId).page(Math.max(page, 1)));
		model.addAttribute("files",
				this.basecamp.attachments()
					.listInProject(projectId)
					.stream()
					.limit(SHOWN)
					.map((each) -> FileView.of(projectId, each))
					.toList());
		model.addAttribute("people", this.basecamp.accesses().list(place).stream().limit(PEOPLE_SHOWN).toList());
		return "projects/bcx-project";
	}

}

package io.github.basecamp4j.sample.projects;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.projects.Project;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.recordings.RecordingQuery;
import io.github.basecamp4j.bc3.recordings.RecordingType;
import io.github.basecamp4j.sample.files.FileView;
import io.github.basecamp4j.sample.messages.TalkView;
import io.github.basecamp4j.sample.schedule.Bc3Schedules;
import io.github.basecamp4j.sample.schedule.EventView;
import io.github.basecamp4j.sample.todos.Bc3Todolists;
import io.github.basecamp4j.sample.todos.TodolistView;

/**
 * The page of a project of Basecamp 3, 4 and 5: the latest of everything in it. It needs
 * so many operations that it takes them from the client.
 */
@Controller
class Bc3OverviewController {

	private static final int SHOWN = 5;

	private static final int PEOPLE_SHOWN = 12;

	private static final int LISTS_SHOWN = 3;

	private final Bc3Client basecamp;

	private final Bc3Todolists todolists;

	private final Bc3Schedules schedules;

	Bc3OverviewController(Bc3Client basecamp, Bc3Todolists todolists, Bc3Schedules schedules) {
		this.basecamp = basecamp;
		this.todolists = todolists;
		this.schedules = schedules;
	}

	@GetMapping("/bc3/{account:\\d+}/projects/{projectId:\\d+}")
	String show(@PathVariable long projectId, @RequestParam(defaultValue = "1") int page, Model model) {
		Project project = this.basecamp.projects().get(projectId);
		model.addAttribute("project", project);
		model.addAttribute("talks", project.tool(Tool.MESSAGE_BOARD).map(this::talks).orElse(List.of()));
		model.addAttribute("events", project.tool(Tool.SCHEDULE).map(this::events).orElse(List.of()));
		model.addAttribute("lists", project.tool(Tool.TODOSET).map(this::todolists).orElse(List.of()));
		model.addAttribute("documents", this.basecamp.documents().listInProject(projectId).page(Math.max(page, 1)));
		project.tool(Tool.KANBAN_BOARD)
			.ifPresent((table) -> model.addAttribute("table", this.basecamp.cardTables().get(table.id())));
		model.addAttribute("files", files(projectId));
		model.addAttribute("people",
				this.basecamp.people().listInProject(projectId).stream().limit(PEOPLE_SHOWN).toList());
		return "projects/bc3-project";
	}

	private List<TalkView> talks(Tool messageBoard) {
		return this.basecamp.messages().list(messageBoard.id()).stream().limit(SHOWN).map(TalkView::of).toList();
	}

	private List<EventView> events(Tool schedule) {
		return this.schedules.upcoming(schedule.id()).stream().limit(SHOWN).toList();
	}

	private List<TodolistView> todolists(Tool todoset) {
		return this.todolists.ofTodoset(todoset.id(), 0, LISTS_SHOWN);
	}

	private List<FileView> files(long projectId) {
		return this.basecamp.recordings()
			.list(RecordingType.UPLOAD, new RecordingQuery().withProjects(projectId))
			.stream()
			.limit(SHOWN)
			.map(FileView::of)
			.toList();
	}

}

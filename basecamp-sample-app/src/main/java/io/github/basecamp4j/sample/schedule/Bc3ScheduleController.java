package io.github.basecamp4j.sample.schedule;

import java.util.Objects;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.github.basecamp4j.bc3.projects.Project;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.recordings.CommentOperations;
import io.github.basecamp4j.bc3.schedules.EntryTime;
import io.github.basecamp4j.bc3.schedules.ScheduleEntry;
import io.github.basecamp4j.bc3.schedules.ScheduleEntryFields;
import io.github.basecamp4j.bc3.schedules.ScheduleEntryOperations;
import io.github.basecamp4j.sample.web.Submission;

/**
 * Entries of schedules of Basecamp 3, 4 and 5.
 */
@Controller
@RequestMapping("/bc3/{account:\\d+}/projects/{projectId:\\d+}/schedule")
class Bc3ScheduleController {

	private static final String FORM = "schedule/form";

	private static final String ENTRY = "redirect:/bc3/{account}/projects/{projectId}/schedule/";

	private final ProjectOperations projects;

	private final ScheduleEntryOperations entries;

	private final CommentOperations comments;

	private final Bc3Schedules schedules;

	Bc3ScheduleController(ProjectOperations projects, ScheduleEntryOperations entries, CommentOperations comments,
			Bc3Schedules schedules) {
		this.projects = projects;
		this.entries = entries;
		this.comments = comments;
		this.schedules = schedules;
	}

	@GetMapping
	String list(@PathVariable long projectId, @RequestParam(required = false) @Nullable String state, Model model) {
		boolean past = Objects.equals(state, "past");
		Project project = this.projects.get(projectId);
		long scheduleId = project.requireTool(Tool.SCHEDULE).id();
		model.addAttribute("project", project);
		model.addAttribute("past", past);
		model.addAttribute("events", past ? this.schedules.past(scheduleId) : this.schedules.upcoming(scheduleId));
		return "schedule/list";
	}

	@GetMapping("/{entryId:\\d+}")
	String show(@PathVariable long entryId, Model model) {
		ScheduleEntry entry = this.entries.get(entryId);
		model.addAttribute("project", this.projects.get(entry.bucket().id()));
		model.addAttribute("event", EventView.of(entry));
		model.addAttribute("comments", this.comments.list(entryId).toList());
		return "schedule/event";
	}

	@GetMapping("/new")
	String create(Model model) {
		model.addAttribute("form", EventForm.empty());
		return FORM;
	}

	@PostMapping
	ModelAndView create(@PathVariable long projectId, @Valid @ModelAttribute("form") EventForm form,
			BindingResult errors, RedirectAttributes redirect) {
		return Submission.submit(errors, FORM, () -> {
			EntryTime time = form.isAllDay() ? EntryTime.allDay(form.start(), form.end())
					: EntryTime.between(form.startTime(), form.endTime());
			ScheduleEntry entry = this.entries.createInProject(projectId, form.summary(), time,
					new ScheduleEntryFields().withDescription(form.descriptionAsHtml()));
			redirect.addFlashAttribute("done", "The event is there.");
			return ENTRY + entry.id();
		});
	}

}

package io.github.basecamp4j.sample.schedule;

import java.util.List;
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

import io.github.basecamp4j.Page;
import io.github.basecamp4j.bcx.calendars.CalendarEvent;
import io.github.basecamp4j.bcx.calendars.CalendarEventFields;
import io.github.basecamp4j.bcx.calendars.CalendarEventOperations;
import io.github.basecamp4j.bcx.calendars.EventTime;
import io.github.basecamp4j.bcx.projects.ProjectOperations;
import io.github.basecamp4j.bcx.resources.Place;
import io.github.basecamp4j.sample.web.Submission;

/**
 * Events in the calendars of projects of Basecamp 2.
 */
@Controller
@RequestMapping("/bcx/{account:\\d+}/projects/{projectId:\\d+}/schedule")
class BcxScheduleController {

	private static final String FORM = "schedule/form";

	private static final String EVENT = "redirect:/bcx/{account}/projects/{projectId}/schedule/";

	private final ProjectOperations projects;

	private final CalendarEventOperations events;

	BcxScheduleController(ProjectOperations projects, CalendarEventOperations events) {
		this.projects = projects;
		this.events = events;
	}

	@GetMapping
	String list(@PathVariable long projectId, @RequestParam(required = false) @Nullable String state,
			@RequestParam(defaultValue = "1") int page, Model model) {
		boolean past = Objects.equals(state, "past");
		Place place = Place.project(projectId);
		Page<CalendarEvent> events = (past ? this.events.listPast(place) : this.events.listUpcoming(place))
			.page(Math.max(page, 1));
		model.addAttribute("project", this.projects.get(projectId));
		model.addAttribute("past", past);
		model.addAttribute("page", events);
		model.addAttribute("events", events.elements().stream().map(EventView::of).toList());
		return "schedule/list";
	}

	@GetMapping("/{eventId:\\d+}")
	String show(@PathVariable long projectId, @PathVariable long eventId, Model model) {
		CalendarEvent event = this.events.get(Place.project(projectId), eventId);
		model.addAttribute("project", this.projects.get(projectId));
		model.addAttribute("event", EventView.of(event));
		model.addAttribute("comments", (event.comments() != null) ? event.comments() : List.of());
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
			EventTime time = form.isAllDay() ? EventTime.allDay(form.start(), form.end())
					: EventTime.between(form.startTime(), form.endTime());
			CalendarEvent event = this.events.create(Place.project(projectId), form.summary(), time,
					new CalendarEventFields().withDescription(form.descriptionAsHtml()));
			redirect.addFlashAttribute("done", "The event is there.");
			return EVENT + event.id();
		});
	}

}

package io.github.basecamp4j.sample.my;

import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.github.basecamp4j.bc3.my.AssignmentOperations;
import io.github.basecamp4j.bc3.my.Assignments;
import io.github.basecamp4j.bc3.my.NotificationOperations;
import io.github.basecamp4j.bc3.my.NotificationQuery;
import io.github.basecamp4j.bc3.my.Notifications;
import io.github.basecamp4j.bc3.todos.TodoOperations;

/**
 * The user's own assignments and notifications, of Basecamp 3, 4 and 5.
 */
@Controller
@RequestMapping("/bc3/{account:\\d+}/my")
class MyController {

	private static final String MY = "redirect:/bc3/{account}/my";

	private static final NotificationQuery NOTIFICATIONS = new NotificationQuery().withFewBubbleUps();

	private static final int READS_SHOWN = 10;

	private final AssignmentOperations assignments;

	private final NotificationOperations notifications;

	private final TodoOperations todos;

	MyController(AssignmentOperations assignments, NotificationOperations notifications, TodoOperations todos) {
		this.assignments = assignments;
		this.notifications = notifications;
		this.todos = todos;
	}

	@GetMapping
	String show(Model model) {
		Assignments assignments = this.assignments.get();
		model.addAttribute("assignments",
				Stream.concat(assignments.priorities().stream(), assignments.nonPriorities().stream())
					.map(AssignmentView::of)
					.toList());
		Notifications notifications = this.notifications.get(NOTIFICATIONS);
		model.addAttribute("unreads", notifications.unreads().stream().map(NotificationView::unread).toList());
		model.addAttribute("reads",
				notifications.reads().stream().limit(READS_SHOWN).map(NotificationView::read).toList());
		return "my/my";
	}

	@PostMapping("/todos/{todoId:\\d+}/complete")
	String complete(@PathVariable long todoId, RedirectAttributes redirect) {
		this.todos.complete(todoId);
		redirect.addFlashAttribute("done", "Done.");
		return MY;
	}

	@PostMapping("/notifications/read")
	String markAsRead(@RequestParam String[] readable, RedirectAttributes redirect) {
		this.notifications.markAsRead(readable);
		redirect.addFlashAttribute("done", "Marked as read.");
		return MY;
	}

}

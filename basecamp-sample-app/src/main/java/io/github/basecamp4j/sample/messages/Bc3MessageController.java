package io.github.basecamp4j.sample.messages;

import jakarta.validation.Valid;

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
import io.github.basecamp4j.bc3.messages.Message;
import io.github.basecamp4j.bc3.messages.MessageFields;
import io.github.basecamp4j.bc3.messages.MessageOperations;
import io.github.basecamp4j.bc3.projects.Project;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.bc3.projects.Tool;
import io.github.basecamp4j.bc3.recordings.CommentOperations;
import io.github.basecamp4j.sample.web.Submission;

/**
 * Messages of Basecamp 3, 4 and 5. Which of them are pinned, Basecamp does not tell.
 */
@Controller
@RequestMapping("/bc3/{account:\\d+}/projects/{projectId:\\d+}/messages")
class Bc3MessageController {

	private static final String FORM = "messages/form";

	private static final String MESSAGE = "redirect:/bc3/{account}/projects/{projectId}/messages/";

	private final ProjectOperations projects;

	private final MessageOperations messages;

	private final CommentOperations comments;

	Bc3MessageController(ProjectOperations projects, MessageOperations messages, CommentOperations comments) {
		this.projects = projects;
		this.messages = messages;
		this.comments = comments;
	}

	@GetMapping
	String list(@PathVariable long projectId, @RequestParam(defaultValue = "1") int page, Model model) {
		Project project = this.projects.get(projectId);
		Page<Message> messages = this.messages.list(project.requireTool(Tool.MESSAGE_BOARD).id())
			.page(Math.max(page, 1));
		model.addAttribute("project", project);
		model.addAttribute("page", messages);
		model.addAttribute("talks", messages.elements().stream().map(TalkView::of).toList());
		return "messages/list";
	}

	@GetMapping("/{messageId:\\d+}")
	String show(@PathVariable long messageId, Model model) {
		Message message = this.messages.get(messageId);
		model.addAttribute("project", this.projects.get(message.bucket().id()));
		model.addAttribute("message", MessageView.of(message));
		model.addAttribute("comments", this.comments.list(messageId).toList());
		return "messages/message";
	}

	@GetMapping("/new")
	String create(Model model) {
		model.addAttribute("form", MessageForm.empty());
		return FORM;
	}

	@PostMapping
	ModelAndView create(@PathVariable long projectId, @Valid @ModelAttribute("form") MessageForm form,
			BindingResult errors, RedirectAttributes redirect) {
		return Submission.submit(errors, FORM, () -> {
			Message message = this.messages.createInProject(projectId, form.subject(),
					new MessageFields().withContent(form.content()));
			redirect.addFlashAttribute("done", "The message is there.");
			return MESSAGE + message.id();
		});
	}

	@GetMapping("/{messageId:\\d+}/edit")
	String edit(@PathVariable long messageId, Model model) {
		Message message = this.messages.get(messageId);
		model.addAttribute("form", new MessageForm(message.subject(), message.content()));
		return FORM;
	}

	@PostMapping("/{messageId:\\d+}")
	ModelAndView update(@PathVariable long messageId, @Valid @ModelAttribute("form") MessageForm form,
			BindingResult errors, RedirectAttributes redirect) {
		return Submission.submit(errors, FORM, () -> {
			this.messages.update(messageId,
					new MessageFields().withSubject(form.subject()).withContent(form.content()));
			redirect.addFlashAttribute("done", "Saved.");
			return MESSAGE + messageId;
		});
	}

}

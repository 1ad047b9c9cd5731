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
import io.github.basecamp4j.bcx.messages.Message;
import io.github.basecamp4j.bcx.messages.MessageFields;
import io.github.basecamp4j.bcx.messages.MessageOperations;
import io.github.basecamp4j.bcx.projects.ProjectOperations;
import io.github.basecamp4j.bcx.topics.Topic;
import io.github.basecamp4j.bcx.topics.TopicOperations;
import io.github.basecamp4j.sample.web.Submission;

/**
 * Topics and messages of Basecamp 2, which lists messages only among the topics.
 */
@Controller
@RequestMapping("/bcx/{account:\\d+}/projects/{projectId:\\d+}/messages")
class BcxMessageController {

	private static final String FORM = "messages/form";

	private static final String MESSAGE = "redirect:/bcx/{account}/projects/{projectId}/messages/";

	private final ProjectOperations projects;

	private final TopicOperations topics;

	private final MessageOperations messages;

	BcxMessageController(ProjectOperations projects, TopicOperations topics, MessageOperations messages) {
		this.projects = projects;
		this.topics = topics;
		this.messages = messages;
	}

	@GetMapping
	String list(@PathVariable long projectId, @RequestParam(defaultValue = "1") int page, Model model) {
		Page<Topic> topics = this.topics.listInProject(projectId).page(Math.max(page, 1));
		model.addAttribute("project", this.projects.get(projectId));
		model.addAttribute("page", topics);
		model.addAttribute("talks", topics.elements().stream().map(TalkView::of).toList());
		return "messages/list";
	}

	@GetMapping("/{messageId:\\d+}")
	String show(@PathVariable long projectId, @PathVariable long messageId, Model model) {
		Message message = this.messages.get(projectId, messageId);
		model.addAttribute("project", this.projects.get(projectId));
		model.addAttribute("message", MessageView.of(message));
		model.addAttribute("comments", message.comments());
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
			Message message = this.messages.create(projectId, form.subject(), form.content(), new MessageFields());
			redirect.addFlashAttribute("done", "The message is there.");
			return MESSAGE + message.id();
		});
	}

	@GetMapping("/{messageId:\\d+}/edit")
	String edit(@PathVariable long projectId, @PathVariable long messageId, Model model) {
		Message message = this.messages.get(projectId, messageId);
		model.addAttribute("form", new MessageForm(message.subject(), message.content()));
		return FORM;
	}

	@PostMapping("/{messageId:\\d+}")
	ModelAndView update(@PathVariable long projectId, @PathVariable long messageId,
			@Valid @ModelAttribute("form") MessageForm form, BindingResult errors, RedirectAttributes redirect) {
		return Submission.submit(errors, FORM, () -> {
			this.messages.update(projectId, messageId,
					new MessageFields().withSubject(form.subject()).withContent(form.content()));
			redirect.addFlashAttribute("done", "Saved.");
			return MESSAGE + messageId;
		});
	}

}

package io.github.basecamp4j.sample.bcx;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import io.github.basecamp4j.bcx.documents.DocumentFields;
import io.github.basecamp4j.bcx.documents.DocumentOperations;
import io.github.basecamp4j.sample.web.HtmlCleaner;
import io.github.basecamp4j.sample.web.Submission;

/**
 * Pages about documents.
 */
@Controller("bcxDocumentController")
@RequestMapping("/projects/{projectId:\\d+}/documents")
class DocumentController {

	private static final String FORM = "bcx/document-form";

	private final DocumentOperations documents;

	private final HtmlCleaner html;

	DocumentController(DocumentOperations documents, HtmlCleaner html) {
		this.documents = documents;
		this.html = html;
	}

	@GetMapping("/{id:\\d+}")
	String show(@PathVariable long projectId, @PathVariable long id, Model model) {
		model.addAttribute("document", this.documents.get(projectId, id));
		model.addAttribute("html", this.html);
		return "bcx/document";
	}

	@GetMapping("/new")
	String create(@PathVariable long projectId, Model model) {
		model.addAttribute("projectId", projectId);
		model.addAttribute("form", DocumentForm.empty());
		return FORM;
	}

	@PostMapping
	ModelAndView create(@PathVariable long projectId, @ModelAttribute("form") DocumentForm form) {
		return Submission.submit(() -> path(projectId,
				this.documents.create(projectId, form.title(), form.html(), new DocumentFields()).id()), FORM);
	}

	@GetMapping("/{id:\\d+}/edit")
	String edit(@PathVariable long projectId, @PathVariable long id, Model model) {
		model.addAttribute("form", DocumentForm.of(this.documents.get(projectId, id)));
		return FORM;
	}

	@PostMapping("/{id:\\d+}")
	ModelAndView update(@PathVariable long projectId, @PathVariable long id,
			@ModelAttribute("form") DocumentForm form) {
		return Submission.submit(() -> path(projectId, this.documents.update(projectId, id, form.fields()).id()), FORM);
	}

	@PostMapping("/{id:\\d+}/delete")
	String delete(@PathVariable long projectId, @PathVariable long id) {
		this.documents.delete(projectId, id);
		return "redirect:/projects/" + projectId;
	}

	private static String path(long projectId, long id) {
		return "/projects/" + projectId + "/documents/" + id;
	}

}

package io.github.basecamp4j.sample.documents;

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

import io.github.basecamp4j.bcx.documents.Document;
import io.github.basecamp4j.bcx.documents.DocumentFields;
import io.github.basecamp4j.bcx.documents.DocumentOperations;
import io.github.basecamp4j.bcx.projects.ProjectOperations;
import io.github.basecamp4j.sample.web.HtmlCleaner;
import io.github.basecamp4j.sample.web.Submission;

/**
 * Documents of Basecamp 2.
 */
@Controller
@RequestMapping("/bcx/{account:\\d+}/projects/{projectId:\\d+}/documents")
class BcxDocumentController {

	private static final String FORM = "documents/form";

	private static final String DOCUMENT = "redirect:/bcx/{account}/projects/{projectId}/documents/";

	private final DocumentOperations documents;

	private final ProjectOperations projects;

	private final HtmlCleaner html;

	BcxDocumentController(DocumentOperations documents, ProjectOperations projects, HtmlCleaner html) {
		this.documents = documents;
		this.projects = projects;
		this.html = html;
	}

	@GetMapping
	String list(@PathVariable long projectId, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("project", this.projects.get(projectId));
		model.addAttribute("documents", this.documents.listInProject(projectId).page(Math.max(page, 1)));
		return "documents/bcx-list";
	}

	@GetMapping("/{documentId:\\d+}")
	String show(@PathVariable long projectId, @PathVariable long documentId, Model model) {
		model.addAttribute("project", this.projects.get(projectId));
		model.addAttribute("document", this.documents.get(projectId, documentId));
		return "documents/bcx-document";
	}

	@GetMapping("/new")
	String create(Model model) {
		model.addAttribute("form", DocumentForm.empty());
		return FORM;
	}

	@PostMapping
	ModelAndView create(@PathVariable long projectId, @Valid @ModelAttribute("form") DocumentForm form,
			BindingResult errors, RedirectAttributes redirect) {
		return Submission.submit(errors, FORM, () -> {
			Document document = this.documents.create(projectId, form.title(), form.content(), new DocumentFields());
			redirect.addFlashAttribute("done", "The document is there.");
			return DOCUMENT + document.id();
		});
	}

	@GetMapping("/{documentId:\\d+}/edit")
	String edit(@PathVariable long projectId, @PathVariable long documentId, Model model) {
		Document document = this.documents.get(projectId, documentId);
		model.addAttribute("form", new DocumentForm(document.title(),
				(document.content() != null) ? document.content() : "", document.updatedAt()));
		return FORM;
	}

	/**
	 * Basecamp 2 cannot be told to save only over what the user saw, so the document is
	 * read just before.
	 */
	@PostMapping("/{documentId:\\d+}")
	ModelAndView update(@PathVariable long projectId, @PathVariable long documentId,
			@Valid @ModelAttribute("form") DocumentForm form, BindingResult errors, RedirectAttributes redirect) {
		Document present = this.documents.get(projectId, documentId);
		if (form.readAt() != null && present.updatedAt().isAfter(form.readAt())) {
			return new Conflict(form, present.title(), this.html.clean(present.content()), present.updatedAt()).page();
		}
		return Submission.submit(errors, FORM, () -> {
			this.documents.update(projectId, documentId,
					new DocumentFields().withTitle(form.title()).withContent(form.content()));
			redirect.addFlashAttribute("done", "Saved.");
			return DOCUMENT + documentId;
		});
	}

	@PostMapping("/{documentId:\\d+}/delete")
	String delete(@PathVariable long projectId, @PathVariable long documentId, RedirectAttributes redirect) {
		this.documents.delete(projectId, documentId);
		redirect.addFlashAttribute("done", "The document is in the trash.");
		return "redirect:/bcx/{account}/projects/{projectId}";
	}

}

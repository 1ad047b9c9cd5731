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

import io.github.basecamp4j.BasecampStaleUpdateException;
import io.github.basecamp4j.bc3.documents.Document;
import io.github.basecamp4j.bc3.documents.DocumentFields;
import io.github.basecamp4j.bc3.documents.DocumentOperations;
import io.github.basecamp4j.bc3.recordings.CommentOperations;
import io.github.basecamp4j.bc3.recordings.RecordingOperations;
import io.github.basecamp4j.sample.web.HtmlCleaner;
import io.github.basecamp4j.sample.web.Submission;

/**
 * Documents of Basecamp 3, 4 and 5.
 */
@Controller
@RequestMapping("/bc3/{account:\\d+}/documents/{documentId:\\d+}")
class Bc3DocumentController {

	static final String FORM = "documents/form";

	static final String DOCUMENT = "redirect:/bc3/{account}/documents/";

	private final DocumentOperations documents;

	private final RecordingOperations recordings;

	private final CommentOperations comments;

	private final HtmlCleaner html;

	Bc3DocumentController(DocumentOperations documents, RecordingOperations recordings, CommentOperations comments,
			HtmlCleaner html) {
		this.documents = documents;
		this.recordings = recordings;
		this.comments = comments;
		this.html = html;
	}

	@GetMapping
	String show(@PathVariable long documentId, Model model) {
		model.addAttribute("document", this.documents.get(documentId));
		model.addAttribute("comments", this.comments.list(documentId).toList());
		return "documents/bc3-document";
	}

	@GetMapping("/edit")
	String edit(@PathVariable long documentId, Model model) {
		Document document = this.documents.get(documentId);
		model.addAttribute("form", new DocumentForm(document.title(),
				(document.content() != null) ? document.content() : "", document.updatedAt()));
		return FORM;
	}

	@PostMapping
	ModelAndView update(@PathVariable long documentId, @Valid @ModelAttribute("form") DocumentForm form,
			BindingResult errors, RedirectAttributes redirect) {
		try {
			return Submission.submit(errors, FORM, () -> {
				this.documents.update(documentId, changes(form));
				redirect.addFlashAttribute("done", "Saved.");
				return DOCUMENT + documentId;
			});
		}
		catch (BasecampStaleUpdateException ex) {
			Document present = this.documents.get(documentId);
			return new Conflict(form, present.title(), this.html.clean(present.content()), present.updatedAt()).page();
		}
	}

	private static DocumentFields changes(DocumentForm form) {
		DocumentFields changes = new DocumentFields().withTitle(form.title()).withContent(form.content());
		return (form.readAt() != null) ? changes.ifUnchangedSince(form.readAt()) : changes;
	}

	@PostMapping("/archive")
	String archive(@PathVariable long documentId, RedirectAttributes redirect) {
		this.recordings.archive(documentId);
		redirect.addFlashAttribute("done", "The document is archived.");
		return DOCUMENT + documentId;
	}

	@PostMapping("/unarchive")
	String unarchive(@PathVariable long documentId, RedirectAttributes redirect) {
		this.recordings.unarchive(documentId);
		redirect.addFlashAttribute("done", "The document is active again.");
		return DOCUMENT + documentId;
	}

	@PostMapping("/trash")
	String trash(@PathVariable long documentId, RedirectAttributes redirect) {
		this.recordings.trash(documentId);
		redirect.addFlashAttribute("done", "The document is in the trash.");
		return DOCUMENT + documentId;
	}

}

package io.github.basecamp4j.sample.bc3;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import io.github.basecamp4j.BasecampStaleUpdateException;
import io.github.basecamp4j.bc3.documents.Document;
import io.github.basecamp4j.bc3.documents.DocumentOperations;
import io.github.basecamp4j.bc3.recordings.RecordingOperations;
import io.github.basecamp4j.sample.web.HtmlCleaner;
import io.github.basecamp4j.sample.web.Submission;

/**
 * Pages about documents.
 */
@Controller("bc3DocumentController")
@RequestMapping("/bc3/documents/{id:\\d+}")
class DocumentController {

	static final String FORM = "bc3/document-form";

	private final DocumentOperations documents;

	private final RecordingOperations recordings;

	private final HtmlCleaner html;

	DocumentController(DocumentOperations documents, RecordingOperations recordings, HtmlCleaner html) {
		this.documents = documents;
		this.recordings = recordings;
		this.html = html;
	}

	@GetMapping
	String show(@PathVariable long id, Model model) {
		Document document = this.documents.get(id);
		model.addAttribute("document", document);
		model.addAttribute("content", this.html.clean(document.content()));
		return "bc3/document";
	}

	@GetMapping("/edit")
	String edit(@PathVariable long id, Model model) {
		model.addAttribute("form", DocumentForm.of(this.documents.get(id)));
		return FORM;
	}

	@PostMapping
	ModelAndView update(@PathVariable long id, @ModelAttribute("form") DocumentForm form) {
		try {
			return Submission.submit(() -> "/bc3/documents/" + this.documents.update(id, form.changes()).id(), FORM);
		}
		catch (BasecampStaleUpdateException ex) {
			ModelAndView page = new ModelAndView(FORM);
			page.setStatus(HttpStatus.CONFLICT);
			return page.addObject("complaints", "somebody else changed this document while you were writing");
		}
	}

	@PostMapping("/archive")
	String archive(@PathVariable long id) {
		this.recordings.archive(id);
		return "redirect:/bc3/documents/" + id;
	}

	@PostMapping("/unarchive")
	String unarchive(@PathVariable long id) {
		this.recordings.unarchive(id);
		return "redirect:/bc3/documents/" + id;
	}

	@PostMapping("/trash")
	String trash(@PathVariable long id) {
		this.recordings.trash(id);
		return "redirect:/bc3/documents/" + id;
	}

}

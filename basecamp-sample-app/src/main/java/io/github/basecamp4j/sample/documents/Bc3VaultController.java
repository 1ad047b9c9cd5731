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

import io.github.basecamp4j.bc3.documents.Document;
import io.github.basecamp4j.bc3.documents.DocumentFields;
import io.github.basecamp4j.bc3.documents.DocumentOperations;
import io.github.basecamp4j.bc3.documents.UploadOperations;
import io.github.basecamp4j.bc3.documents.VaultOperations;
import io.github.basecamp4j.sample.files.FileView;
import io.github.basecamp4j.sample.web.Submission;

/**
 * Vaults of Basecamp 3, 4 and 5, the folders of a project.
 */
@Controller
@RequestMapping("/bc3/{account:\\d+}/vaults/{vaultId:\\d+}")
class Bc3VaultController {

	private static final String VAULT = "redirect:/bc3/{account}/vaults/";

	private static final int VAULTS_SHOWN = 50;

	private static final int FILES_SHOWN = 15;

	private final VaultOperations vaults;

	private final DocumentOperations documents;

	private final UploadOperations uploads;

	Bc3VaultController(VaultOperations vaults, DocumentOperations documents, UploadOperations uploads) {
		this.vaults = vaults;
		this.uploads = uploads;
		this.documents = documents;
	}

	@GetMapping
	String show(@PathVariable long vaultId, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("vault", this.vaults.get(vaultId));
		model.addAttribute("vaults", this.vaults.list(vaultId).stream().limit(VAULTS_SHOWN).toList());
		model.addAttribute("documents", this.documents.list(vaultId).page(Math.max(page, 1)));
		model.addAttribute("files", this.uploads.list(vaultId).stream().limit(FILES_SHOWN).map(FileView::of).toList());
		return "documents/bc3-vault";
	}

	@PostMapping("/vaults")
	String create(@PathVariable long vaultId, @RequestParam String title, RedirectAttributes redirect) {
		if (title.isBlank()) {
			redirect.addFlashAttribute("problem", "Give the folder a name.");
			return VAULT + vaultId;
		}
		redirect.addFlashAttribute("done", "The folder is there.");
		return VAULT + this.vaults.create(vaultId, title).id();
	}

	@GetMapping("/documents/new")
	String createDocument(Model model) {
		model.addAttribute("form", DocumentForm.empty());
		return Bc3DocumentController.FORM;
	}

	@PostMapping("/documents")
	ModelAndView createDocument(@PathVariable long vaultId, @Valid @ModelAttribute("form") DocumentForm form,
			BindingResult errors, RedirectAttributes redirect) {
		return Submission.submit(errors, Bc3DocumentController.FORM, () -> {
			Document document = this.documents.create(vaultId, form.title(),
					new DocumentFields().withContent(form.content()));
			redirect.addFlashAttribute("done", "The document is there.");
			return Bc3DocumentController.DOCUMENT + document.id();
		});
	}

}

package io.github.basecamp4j.sample.bc3;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import io.github.basecamp4j.bc3.documents.DocumentOperations;
import io.github.basecamp4j.bc3.documents.VaultOperations;
import io.github.basecamp4j.sample.web.Submission;

/**
 * Pages about vaults, the folders of a project.
 */
@Controller
@RequestMapping("/bc3/vaults/{id:\\d+}")
class VaultController {

	private static final int VAULTS_SHOWN = 50;

	private final VaultOperations vaults;

	private final DocumentOperations documents;

	VaultController(VaultOperations vaults, DocumentOperations documents) {
		this.vaults = vaults;
		this.documents = documents;
	}

	@GetMapping
	String show(@PathVariable long id, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("vault", this.vaults.get(id));
		model.addAttribute("vaults", this.vaults.list(id).stream().limit(VAULTS_SHOWN).toList());
		model.addAttribute("documents", this.documents.list(id).page(Math.max(page, 1)));
		return "bc3/vault";
	}

	@PostMapping("/vaults")
	String create(@PathVariable long id, @RequestParam String title) {
		return "redirect:/bc3/vaults/" + this.vaults.create(id, title).id();
	}

	@GetMapping("/documents/new")
	String createDocument(@PathVariable long id, Model model) {
		model.addAttribute("vaultId", id);
		model.addAttribute("form", DocumentForm.empty());
		return DocumentController.FORM;
	}

	@PostMapping("/documents")
	ModelAndView createDocument(@PathVariable long id, @ModelAttribute("form") DocumentForm form, Model model) {
		model.addAttribute("vaultId", id);
		return Submission.submit(() -> "/bc3/documents/" + this.documents.create(id, form.title(), form.fields()).id(),
				DocumentController.FORM);
	}

}

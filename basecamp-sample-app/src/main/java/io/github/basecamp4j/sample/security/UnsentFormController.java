package io.github.basecamp4j.sample.security;

import java.security.Principal;

import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows what was written and not sent, so that it can be sent after all, to nobody but
 * who wrote it as far as the browser knows.
 */
@Controller
class UnsentFormController {

	@GetMapping(UnsentFormRequestCache.PATH)
	String show(HttpSession session, Principal user, Model model, RedirectAttributes redirect) {
		UnsentForm form = UnsentForm.in(session);
		if (form == null) {
			return "redirect:/";
		}
		if (form.writer() != null && !form.writer().equals(user.getName())) {
			UnsentForm.discard(session);
			redirect.addFlashAttribute("problem",
					"Somebody else wrote something in this browser that was not sent. It is thrown away.");
			return "redirect:/";
		}
		model.addAttribute("unsent", form);
		return "unsent";
	}

	@PostMapping(UnsentFormRequestCache.PATH)
	String discard(HttpSession session, RedirectAttributes redirect) {
		UnsentForm.discard(session);
		redirect.addFlashAttribute("done", "It is thrown away.");
		return "redirect:/";
	}

}

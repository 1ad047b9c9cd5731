package io.github.basecamp4j.sample.digest;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the user's digest, without a request to Basecamp.
 */
@Controller
class DigestController {

	private final Digests digests;

	DigestController(Digests digests) {
		this.digests = digests;
	}

	@GetMapping("/digest")
	String show(Authentication user, Model model) {
		model.addAttribute("digest", this.digests.of(user.getName()));
		return "digest/digest";
	}

}

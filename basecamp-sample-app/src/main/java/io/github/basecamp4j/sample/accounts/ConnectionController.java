package io.github.basecamp4j.sample.accounts;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.github.basecamp4j.sample.accounts.PlaceInterceptor.KnownAccounts;
import io.github.basecamp4j.tokens.BasecampConnections;

/**
 * Begins and ends a user's connection to Basecamp.
 */
@Controller
class ConnectionController {

	private final BasecampConnections connections;

	ConnectionController(BasecampConnections connections) {
		this.connections = connections;
	}

	/**
	 * Receives the browser after Spring Security took the code, if it was not on its way
	 * to some other page.
	 */
	@GetMapping("/login/oauth2/code/basecamp")
	String connected(@RequestParam(required = false) @Nullable String error, HttpServletResponse response,
			Model model) {
		if (error == null) {
			return "redirect:/";
		}
		ConnectionFailure failure = ConnectionFailure.of(error);
		response.setStatus(failure.status().value());
		model.addAttribute("failure", failure);
		return "accounts/not-connected";
	}

	@PostMapping("/disconnect")
	String disconnect(Authentication user, HttpSession session, RedirectAttributes redirect) {
		this.connections.disconnect(user.getName());
		session.removeAttribute(KnownAccounts.ATTRIBUTE);
		redirect.addFlashAttribute("done", "Basecamp is disconnected.");
		return "redirect:/";
	}

}

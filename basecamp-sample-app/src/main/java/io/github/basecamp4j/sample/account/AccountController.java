package io.github.basecamp4j.sample.account;

import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import io.github.basecamp4j.Account;
import io.github.basecamp4j.launchpad.Authorization;
import io.github.basecamp4j.launchpad.AuthorizationOperations;

/**
 * Lets the user choose the account to work in.
 */
@Controller
class AccountController {

	private final AuthorizationOperations authorization;

	AccountController(AuthorizationOperations authorization) {
		this.authorization = authorization;
	}

	@GetMapping("/accounts")
	String list(Model model) {
		Authorization authorization = this.authorization.get();
		model.addAttribute("identity", authorization.identity());
		model.addAttribute("accounts", authorization.accounts());
		return "accounts";
	}

	@PostMapping("/accounts")
	String choose(@RequestParam long id, HttpSession session) {
		for (Account account : this.authorization.accounts()) {
			if (account.id() == id) {
				ChosenAccount chosen = ChosenAccount.of(account);
				session.setAttribute(ChosenAccount.SESSION_ATTRIBUTE, chosen);
				return "redirect:" + chosen.home() + "/projects";
			}
		}
		return "redirect:/accounts";
	}

}

package io.github.basecamp4j.sample.accounts;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import io.github.basecamp4j.launchpad.Authorization;
import io.github.basecamp4j.launchpad.AuthorizationOperations;
import io.github.basecamp4j.tokens.BasecampConnection;
import io.github.basecamp4j.tokens.BasecampConnections;

/**
 * The first page: lets the user connect, and then choose the account to work in.
 */
@Controller
class AccountController {

	private final AuthorizationOperations authorization;

	private final BasecampConnections connections;

	AccountController(AuthorizationOperations authorization, BasecampConnections connections) {
		this.authorization = authorization;
		this.connections = connections;
	}

	@GetMapping("/")
	String list(Authentication user, Model model) {
		BasecampConnection connection = this.connections.find(user.getName());
		if (connection == null || connection.lostSince() != null) {
			return "accounts/welcome";
		}
		Authorization authorization = this.authorization.get();
		model.addAttribute("identity", authorization.identity());
		model.addAttribute("accounts", authorization.accounts());
		return "accounts/list";
	}

}

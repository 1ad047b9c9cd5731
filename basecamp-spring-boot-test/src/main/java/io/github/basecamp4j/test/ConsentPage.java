package io.github.basecamp4j.test;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a browser shows at the demo Launchpad.
 */
final class ConsentPage {

	private static final List<String> KEPT = List.of("client_id", "redirect_uri", "state", "response_type", "type",
			"code_challenge");

	private ConsentPage() {
	}

	static String question(Map<String, String> query, Directory directory) {
		String accounts = directory.accounts()
			.stream()
			.map((account) -> "<li>" + HtmlPage.escape(account.name) + "</li>")
			.collect(Collectors.joining());
		String hidden = KEPT.stream()
			.filter(query::containsKey)
			.map((name) -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(name,
					HtmlPage.escape(query.getOrDefault(name, ""))))
			.collect(Collectors.joining());
		return HtmlPage.of("Launchpad", """
				<h1>An application on this machine wants to work with your Basecamp accounts</h1>
				<p>You are signed in as <strong>%s</strong>. It will see and change what you can see and change in:</p>
				<ul>%s</ul>
				<form method="post" action="/authorization/new">%s
				<button name="decision" value="deny">No, thanks</button>
				<button name="decision" value="allow">Yes, I'll allow access</button>
				</form>""".formatted(HtmlPage.escape(directory.owner().name()), accounts, hidden));
	}

	static String refusal(String complaint) {
		return HtmlPage.of("Launchpad", "<h1>This does not work</h1><p>" + HtmlPage.escape(complaint) + "</p>");
	}

}

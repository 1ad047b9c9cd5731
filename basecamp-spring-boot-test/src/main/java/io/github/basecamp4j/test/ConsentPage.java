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

	private static final String FRAME = """
			<!doctype html>
			<html lang="en">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<title>Demo Launchpad</title>
			<style>
			body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f4efe6;
			  font: 1.05rem/1.5 system-ui, sans-serif; color: #2b2a27; }
			main { max-width: 27rem; margin: 1rem; padding: 2rem; background: #fff; border-radius: 1rem;
			  box-shadow: 0 .5rem 2rem #0002; }
			h1 { font-size: 1.35rem; line-height: 1.3; margin: .2rem 0 1rem; }
			small { color: #6d6a63; }
			ul { padding-left: 1.2rem; }
			form { display: flex; gap: .75rem; margin-top: 1.5rem; }
			button { flex: 1; padding: .75rem 1rem; font: inherit; border-radius: .5rem; cursor: pointer;
			  border: 1px solid #c9c4b8; background: #fff; }
			button[value=allow] { background: #1d6b52; border-color: #1d6b52; color: #fff; }
			</style>
			</head>
			<body><main><small>Demo Launchpad &middot; nothing leaves this machine</small>%s</main></body>
			</html>
			""";

	private ConsentPage() {
	}

	static String question(Map<String, String> query, Directory directory) {
		String accounts = directory.accounts()
			.stream()
			.map((account) -> "<li>" + escape(account.name) + "</li>")
			.collect(Collectors.joining());
		String hidden = KEPT.stream()
			.filter(query::containsKey)
			.map((name) -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(name,
					escape(query.getOrDefault(name, ""))))
			.collect(Collectors.joining());
		return FRAME.formatted("""
				<h1>An application on this machine wants to work with your Basecamp accounts</h1>
				<p>You are signed in as <strong>%s</strong>. It will see and change what you can see and change in:</p>
				<ul>%s</ul>
				<form method="post" action="/authorization/new">%s
				<button name="decision" value="deny">No, thanks</button>
				<button name="decision" value="allow">Yes, I'll allow access</button>
				</form>""".formatted(escape(directory.owner().name()), accounts, hidden));
	}

	static String refusal(String complaint) {
		return FRAME.formatted("<h1>This does not work</h1><p>" + escape(complaint) + "</p>");
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}

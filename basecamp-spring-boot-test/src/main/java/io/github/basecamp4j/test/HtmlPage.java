package io.github.basecamp4j.test;

/**
 * A page for browsers.
 */
final class HtmlPage {

	private static final String FRAME = """
			<!doctype html>
			<html lang="en">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<title>Demo %1$s</title>
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
			<body><main><small>Demo %1$s &middot; nothing leaves this machine</small>%2$s</main></body>
			</html>
			""";

	private static final String FRONT = """
			<h1>This is a stand-in for Basecamp</h1>
			<p>It answers to applications as Launchpad and the APIs of Basecamp do, and forgets everything when it stops.
			There is nothing to see here: look at it through the application that uses it.</p>""";

	private static final String NOTHING = """
			<h1>No such page</h1>
			<p>This is a stand-in for Basecamp. It answers to applications; what people see of Basecamp in their browsers
			it does not have.</p>""";

	private HtmlPage() {
	}

	/**
	 * Return a page.
	 * @param name what shows it
	 * @param content what is on it
	 * @return the page
	 */
	static String of(String name, String content) {
		return FRAME.formatted(name, content);
	}

	/**
	 * Answer whoever opens the server in a browser.
	 */
	static Answer front(Request request) {
		return Answer.html(200, of("Basecamp", FRONT));
	}

	/**
	 * Answer for a path where there is nothing, to browsers in their way.
	 */
	static Answer nothing(Request request) {
		return request.header("Accept").contains("text/html") ? Answer.html(404, of("Basecamp", NOTHING))
				: Answer.error(404, "There is nothing at " + request.method() + " " + request.path());
	}

	static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}

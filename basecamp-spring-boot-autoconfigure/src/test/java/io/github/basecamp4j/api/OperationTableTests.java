package io.github.basecamp4j.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the tables of operations in the documentation, which are made from the code.
 * With {@code -Dbasecamp.docs.write=true} they are written anew.
 */
class OperationTableTests {

	private static final String BEGIN = "<!-- operations: begin -->\n";

	private static final Map<String, String> LAUNCHPAD = Map.of("authorizationUrl",
			"`LaunchpadOperations.authorizationUrl(String, String)`, and Spring Security", "exchangeCode",
			"`LaunchpadOperations.connect(String, String, String)`, and Spring Security", "refreshToken",
			"by itself, when it is due", "getAuthorization", "`AuthorizationOperations.get()`");

	private static final String END = "<!-- operations: end -->\n";

	@ParameterizedTest
	@CsvSource({ "bcx, basecamp-2.md", "bc3, basecamp-3-4-5.md" })
	void tableHasEveryOperationWithTheCallThatMakesIt(String product, String page) throws IOException {
		Path file = Path.of("..", "docs", page);
		String text = Files.readString(file);
		int begin = text.indexOf(BEGIN) + BEGIN.length();
		int end = text.indexOf(END);
		if (Boolean.getBoolean("basecamp.docs.write")) {
			Files.writeString(file, text.substring(0, begin) + table(product) + text.substring(end));
			return;
		}
		assertThat(text.substring(begin, end)).isEqualTo(table(product));
	}

	private static String table(String product) {
		List<Call> calls = Call.all(product);
		StringBuilder table = new StringBuilder("| page | request | call |\n|---|---|---|\n");
		for (Facts.Operation operation : Facts.of(product).operations()) {
			table.append("| ")
				.append(operation.section())
				.append(" | `")
				.append(operation.method())
				.append(' ')
				.append(operation.path())
				.append("` | ")
				.append(calls(operation, calls))
				.append(" |\n");
		}
		return table.toString();
	}

	private static String calls(Facts.Operation operation, List<Call> calls) {
		String launchpad = LAUNCHPAD.get(operation.name());
		return (launchpad != null) ? launchpad
				: calls.stream()
					.filter((call) -> isMadeBy(operation, call))
					.map((call) -> "`" + call + "`")
					.distinct()
					.collect(Collectors.joining("<br>"));
	}

	/**
	 * Return whether a call is there for an operation. What it asks before is not what it
	 * is there for.
	 */
	private static boolean isMadeBy(Facts.Operation operation, Call call) {
		List<RecordingBasecamp.Request> requests = call.requests();
		return requests.get(requests.size() - 1).operation().route().equals(operation.route());
	}

}

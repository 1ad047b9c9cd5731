package io.github.basecamp4j.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the documentation of an API says, as lists of this project: its operations and the
 * fields of its types.
 *
 * @param operations the operations
 * @param types the fields of each type
 */
record Facts(List<Operation> operations, Map<String, List<Field>> types) {

	static Facts of(String product) {
		List<Operation> operations = lines("/api/" + product + "-operations.csv").map(Operation::of).toList();
		Map<String, List<Field>> types = lines("/api/" + product + "-fields.csv")
			.collect(Collectors.groupingBy((cells) -> cells[0], LinkedHashMap::new,
					Collectors.mapping((cells) -> new Field(cells[1], cells[2]), Collectors.toList())));
		return new Facts(operations, types);
	}

	static Stream<String[]> lines(String resource) {
		try (InputStream stream = Facts.class.getResourceAsStream(resource);
				BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().skip(1).map((line) -> line.split(",", -1)).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Find the operation that a request belongs to, or one of several that share method
	 * and path.
	 * @param method the method
	 * @param path the path below the account
	 * @return the operation
	 */
	Optional<Operation> find(String method, String path) {
		return this.operations.stream()
			.filter((operation) -> operation.method().equals(method) && operation.pattern().matcher(path).matches())
			.min(Comparator.comparingInt((operation) -> operation.variables()));
	}

	/**
	 * An operation.
	 *
	 * @param section page of the documentation
	 * @param name its name, empty for an address that answers give and that no page of
	 * the documentation has as an operation
	 * @param method its method
	 * @param path its path below the account
	 * @param query parameters of its query
	 * @param fields fields of its body, those in an inner object with its name before
	 * them
	 * @param body {@code bytes} or {@code multipart} for a body that is not JSON
	 * @param paged whether it answers with pages
	 * @param pageField the field that holds a page, empty where the answer is the page
	 * @param idempotent whether it is a POST that may be repeated
	 * @param status its status when it succeeds
	 * @param returns what it answers with
	 */
	record Operation(String section, String name, String method, String path, Set<String> query, Set<String> fields,
			String body, boolean paged, String pageField, boolean idempotent, int status, String returns) {

		static Operation of(String[] cells) {
			return new Operation(cells[0], cells[1], cells[2], cells[3], words(cells[4]), words(cells[5]), cells[6],
					cells[7].startsWith("yes"), cells[7].replaceFirst("yes ?", ""), !cells[8].isEmpty(),
					Integer.parseInt(cells[9]), cells[10]);
		}

		private static Set<String> words(String cell) {
			return cell.isEmpty() ? Set.of() : Set.of(cell.split(" "));
		}

		/**
		 * Return what operations with the same method and path have in common.
		 * @return method and path, with unnamed variables
		 */
		String route() {
			return this.method + " " + this.path.replaceAll("\\{[^}]*}", "{}");
		}

		int variables() {
			return this.path.split("\\{", -1).length - 1;
		}

		/**
		 * Return what matches the path of a request. Addresses that an answer gave are
		 * below {@code /download} in these tests.
		 * @return the pattern
		 */
		Pattern pattern() {
			return this.path.startsWith("{") ? Pattern.compile("/download/.+") : Pattern.compile(
					this.path.replace(".", "\\.").replaceAll("\\{\\w*Id}", "\\\\d+").replaceAll("\\{\\w+}", "[^/]+"));
		}

	}

	/**
	 * A field of a type.
	 *
	 * @param name its name
	 * @param kind what it holds
	 */
	record Field(String name, String kind) {
	}

}

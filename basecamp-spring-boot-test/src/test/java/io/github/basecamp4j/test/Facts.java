package io.github.basecamp4j.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * What the documentation says about the answers of an API, in the lists that the
 * library's records are held to.
 */
final class Facts {

	private final List<Answered> answers;

	private final Map<String, Map<String, String>> types;

	Facts(String product) {
		this.answers = lines(product + "-operations.csv")
			.map((cells) -> new Answered(cells[1], Integer.parseInt(cells[9]), cells[10]))
			.toList();
		this.types = lines(product + "-fields.csv").collect(Collectors.groupingBy((cells) -> cells[0],
				LinkedHashMap::new, Collectors.toMap((cells) -> cells[1], (cells) -> cells[2])));
	}

	private static Stream<String[]> lines(String resource) {
		try (InputStream csv = Facts.class.getResourceAsStream(resource)) {
			return new String(csv.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map((line) -> line.split(",", -1));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Answered answered(Operation operation) {
		return this.answers.stream().filter((each) -> each.name().equals(operation.name())).findFirst().orElseThrow();
	}

	/**
	 * Compare an answer with the documentation.
	 * @param kind what is documented, such as {@code list:Project}
	 * @param json what was answered
	 * @return what is wrong
	 */
	List<String> complaints(String kind, JsonNode json) {
		List<String> complaints = new ArrayList<>();
		compare(kind, "", json, complaints);
		return complaints;
	}

	private void compare(String kind, String path, JsonNode json, List<String> complaints) {
		if (json.isNull() || isNotYetCompleted(path, json) || isDayOrMoment(path, json)) {
			return;
		}
		String type = kind.substring(kind.indexOf(':') + 1);
		if (kind.startsWith("list:")) {
			if (!json.isArray()) {
				complaints.add(path + " is no list");
			}
			String element = this.types.containsKey(type) ? "object:" + type : type;
			json.forEach((each) -> compare(element, path + "[]", each, complaints));
		}
		else if (kind.startsWith("object:")) {
			json.properties().forEach((field) -> {
				String fieldKind = this.types.getOrDefault(type, Map.of()).get(field.getKey());
				if (fieldKind == null) {
					complaints.add(path + "." + field.getKey() + " is no field of " + type);
				}
				else {
					compare(fieldKind, path + "." + field.getKey(), field.getValue(), complaints);
				}
			});
		}
		else if (!isOf(kind, json)) {
			complaints.add(path + " is no " + kind + ": " + json);
		}
	}

	/**
	 * Basecamp 2 says {@code false} in place of the time at which a to-do was completed.
	 */
	private static boolean isNotYetCompleted(String path, JsonNode json) {
		return path.endsWith(".completed_at") && json.isBoolean() && !json.asBoolean();
	}

	/**
	 * What happens has a day or a moment, whichever the documentation shows.
	 */
	private static boolean isDayOrMoment(String path, JsonNode json) {
		return path.matches(".*\\.(starts|ends)_at") && (isOf("date", json) || isOf("datetime", json));
	}

	private static boolean isOf(String kind, JsonNode json) {
		return switch (kind) {
			case "integer" -> json.isIntegralNumber();
			case "boolean" -> json.isBoolean();
			case "string", "html", "uri" -> json.isString();
			case "datetime" -> json.isString() && parses(() -> OffsetDateTime.parse(json.asString()));
			case "date" -> json.isString() && parses(() -> LocalDate.parse(json.asString()));
			default -> true;
		};
	}

	private static boolean parses(Runnable parsing) {
		try {
			parsing.run();
			return true;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

	/**
	 * What an operation answers.
	 *
	 * @param name name of the operation
	 * @param status the status
	 * @param returns what the body is
	 */
	record Answered(String name, int status, String returns) {

	}

}

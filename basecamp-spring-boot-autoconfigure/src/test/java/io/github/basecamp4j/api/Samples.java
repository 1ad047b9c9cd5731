package io.github.basecamp4j.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes JSON that has every field which the documentation knows, each with a value of its
 * own.
 */
public final class Samples {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final int MAX_DEPTH = 6;

	private static final List<String> TOOLS = List.of("message_board", "todoset", "vault", "chat", "schedule",
			"questionnaire", "inbox", "kanban_board");

	private final Facts facts;

	private int number;

	Samples(Facts facts) {
		this.facts = facts;
	}

	/**
	 * Make the answers of all operations.
	 * @return the JSON of each answer
	 */
	public static List<byte[]> all() {
		return Stream.of(Facts.of("bcx"), Facts.of("bc3"))
			.flatMap((facts) -> facts.operations()
				.stream()
				.map(Facts.Operation::returns)
				.distinct()
				.filter((returns) -> returns.contains(":"))
				.map((returns) -> MAPPER.writeValueAsBytes(of(facts, returns))))
			.toList();
	}

	/**
	 * Make an answer.
	 * @param returns what an operation answers with
	 * @return the JSON, empty for nothing
	 */
	static JsonNode of(Facts facts, String returns) {
		Samples samples = new Samples(facts);
		return returns.equals("none") ? MAPPER.missingNode() : MAPPER.valueToTree(samples.value("", returns, 0));
	}

	private Object value(String name, String kind, int depth) {
		if (kind.startsWith("object:")) {
			return object(kind.substring("object:".length()), depth);
		}
		if (kind.startsWith("list:")) {
			return list(kind.substring("list:".length()), depth);
		}
		this.number++;
		return switch (kind) {
			case "integer" -> 9_007_199_254_740_993L % (1_000_000L * this.number) + this.number;
			case "boolean" -> true;
			case "date", "date(presumed)" -> "2026-03-%02d".formatted(1 + this.number % 28);
			case "datetime" -> "2026-03-%02dT15:09:26.535Z".formatted(1 + this.number % 28);
			case "uri" -> "https://harbour.example/" + name + "/" + this.number;
			case "map" -> Map.of("lamp", "lit " + this.number);
			case "html" -> "<div>" + name + "  &amp; " + this.number
					+ "\n<bc-attachment sgid=\"BAh--lens\" presentation=\"tide\"></bc-attachment></div>";
			default -> name + " " + this.number;
		};
	}

	private Object list(String kind, int depth) {
		if (depth >= MAX_DEPTH - 1) {
			return List.of();
		}
		if (kind.equals("DockItem")) {
			return TOOLS.stream().map((tool) -> {
				Map<String, Object> item = object(kind, depth);
				item.put("name", tool);
				return item;
			}).toList();
		}
		return List.of(value(kind, this.facts.types().containsKey(kind) ? "object:" + kind : kind, depth + 1));
	}

	private Map<String, Object> object(String type, int depth) {
		Map<String, Object> object = new LinkedHashMap<>();
		for (Facts.Field field : this.facts.types().getOrDefault(type, List.of())) {
			if (depth < MAX_DEPTH || Stream.of("object:", "list:").noneMatch(field.kind()::startsWith)) {
				object.put(field.name(), value(field.name(), field.kind(), depth + 1));
			}
		}
		if (type.equals("CardColumn")) {
			object.put("type", "Kanban::Triage");
		}
		return object;
	}

}

package io.github.basecamp4j.test;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.cards.Card;
import io.github.basecamp4j.bc3.cards.CardColumn;
import io.github.basecamp4j.bc3.cards.CardStep;
import io.github.basecamp4j.bc3.cards.CardTable;

/**
 * Card tables of Basecamp 3, 4 and 5.
 */
final class Bc3CardsSamples implements Samples {

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("CardTable", CardTable.class, "CardColumn", CardColumn.class, "Card", Card.class, "CardStep",
				CardStep.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		String table = ids.get("kanban_boardId");
		String column = caller.post("/card_tables/" + table + "/columns.json");
		String card = caller.post("/card_tables/lists/" + column + "/cards.json", """
				{"title": "Paint", "content": "<div>Blue</div>", "due_on": "2026-05-01"}""");
		ids.put("cardTableId", table);
		ids.put("columnId", column);
		ids.put("cardId", card);
		ids.put("stepId", caller.post("/card_tables/cards/" + card + "/steps.json"));
		if (operation.name().startsWith("Get")) {
			caller.send("POST", "/card_tables/columns/" + column + "/on_hold.json", "");
			caller.send("PUT", "/card_tables/steps/" + ids.get("stepId") + "/completions.json", """
					{"completion": "on"}""");
		}
	}

	@Override
	public @Nullable String body(Operation operation) {
		return switch (operation.name()) {
			case "SetCardColumnColor" -> """
					{"color": "aqua"}""";
			case "MoveCardColumn" -> """
					{"source_id": {columnId}, "target_id": {cardTableId}, "position": 1}""";
			case "MoveCard" -> """
					{"column_id": {columnId}, "position": 1}""";
			case "RepositionCardStep" -> """
					{"source_id": {stepId}, "position": 0}""";
			case "SetCardStepCompletion" -> """
					{"completion": "on"}""";
			default -> null;
		};
	}

}

package io.github.basecamp4j.test;

import java.util.Map;

import io.github.basecamp4j.bc3.search.SearchMetadata;
import io.github.basecamp4j.bc3.search.SearchResult;

/**
 * Searching in Basecamp 3, 4 and 5.
 */
final class Bc3SearchSamples implements Samples {

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("SearchMetadata", SearchMetadata.class, "SearchResult", SearchResult.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		if (operation.name().equals("Search")) {
			caller.post("/card_tables/" + ids.get("kanban_boardId") + "/columns.json", """
					{"title": "The whole plan"}""");
			caller.post("/todosets/" + ids.get("todosetId") + "/todolists.json", """
					{"name": "The plan of the whole"}""");
		}
	}

	@Override
	public String query(Operation operation) {
		return operation.name().equals("Search") ? "?q=the" : "";
	}

}

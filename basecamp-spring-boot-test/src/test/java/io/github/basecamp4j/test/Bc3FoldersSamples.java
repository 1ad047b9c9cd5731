package io.github.basecamp4j.test;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.projects.Folder;
import io.github.basecamp4j.bc3.schedules.LineupMarker;

/**
 * Folders of projects and markers of the lineup of Basecamp 3, 4 and 5.
 */
final class Bc3FoldersSamples implements Samples {

	private static final String MARKER = """
			{"name": "Opening", "date": "2026-05-01"}""";

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Folder", Folder.class, "FolderWithProjects", Folder.class, "LineupMarker", LineupMarker.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		if (operation.path().contains("/stacks")) {
			ids.put("folderId", caller.post("/stacks.json", """
					{"name": "Quays", "project_ids": [%s]}""".formatted(ids.get("projectId"))));
		}
		if (operation.path().contains("/lineup")) {
			caller.send("POST", "/lineup/markers.json", MARKER);
			ids.put("markerId", caller.read("/lineup/markers.json").at("/0/id").asString());
		}
	}

	@Override
	public @Nullable String body(Operation operation) {
		return switch (operation.name()) {
			case "CreateFolder" -> """
					{"name": "Quays", "project_ids": [{projectId}]}""";
			case "CreateLineupMarker", "UpdateLineupMarker" -> MARKER;
			default -> null;
		};
	}

}

package io.github.basecamp4j.test;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.my.Assignment;
import io.github.basecamp4j.bc3.my.Assignments;
import io.github.basecamp4j.bc3.my.Bookmark;
import io.github.basecamp4j.bc3.my.BookmarkStatus;
import io.github.basecamp4j.bc3.my.Draft;
import io.github.basecamp4j.bc3.my.Note;
import io.github.basecamp4j.bc3.my.Notifications;
import io.github.basecamp4j.bc3.reports.AssignedTodos;
import io.github.basecamp4j.bc3.reports.OverdueTodos;

/**
 * What is there for one person of Basecamp 3, 4 and 5.
 */
final class Bc3DeskSamples implements Samples {

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("MyAssignments", Assignments.class, "MyAssignment", Assignment.class, "MyNotifications",
				Notifications.class, "Bookmark", Bookmark.class, "BookmarkStatus", BookmarkStatus.class, "Draft",
				Draft.class, "MyNote", Note.class, "AssignedTodos", AssignedTodos.class, "OverdueTodos",
				OverdueTodos.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		String name = operation.name();
		if (name.contains("Assign") || name.equals("ReorderUpNext") || name.equals("GetOverdueTodos")) {
			String me = caller.read("/my/profile.json").path("id").asString();
			ids.put("personId", me);
			caller.send("PUT", "/todos/" + ids.get("todoId") + ".json", """
					{"content": "Rope", "assignee_ids": [%s], "due_on": "2020-02-01"}""".formatted(me));
			caller.send("PUT", "/card_tables/cards/" + ids.get("cardId") + ".json", """
					{"assignee_ids": [%s], "due_on": "2020-02-01"}""".formatted(me));
			caller.send("PUT", "/card_tables/steps/" + ids.get("stepId") + ".json", """
					{"assignee_ids": [%s]}""".formatted(me));
			caller.send("POST", "/my/priorities.json", """
					{"id": %s}""".formatted(ids.get("cardId")));
			ids.put("recordingId", ids.get("cardId"));
		}
		if (name.equals("GetMyCompletedAssignments")) {
			caller.send("POST", "/todos/" + ids.get("todoId") + "/completion.json", "");
		}
		if (name.equals("ListMyBookmarks")) {
			caller.post("/recordings/" + ids.get("recordingId") + "/bookmark.json");
		}
		if (name.equals("ListMyDrafts")) {
			caller.post("/vaults/" + ids.get("vaultId") + "/documents.json");
		}
	}

	@Override
	public @Nullable String body(Operation operation) {
		return switch (operation.name()) {
			case "PrioritizeAssignment" -> """
					{"id": {todoId}}""";
			case "ReorderUpNext" -> """
					{"source_id": {cardId}, "position": 1}""";
			case "UpdateMyNote" -> """
					{"note": {"content": "<div>Cocoa</div>"}}""";
			default -> null;
		};
	}

}

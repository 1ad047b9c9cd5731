package io.github.basecamp4j.test;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.cards.Wormhole;
import io.github.basecamp4j.bc3.documents.CloudFile;
import io.github.basecamp4j.bc3.documents.GoogleDocument;
import io.github.basecamp4j.bc3.my.Notification;
import io.github.basecamp4j.bc3.reports.BucketCards;
import io.github.basecamp4j.bc3.reports.BucketTodos;
import io.github.basecamp4j.bc3.reports.EverythingFile;
import io.github.basecamp4j.bc3.reports.UpcomingSchedule;

/**
 * What Basecamp 3, 4 and 5 tell of all projects, and what leads from one place to
 * another.
 */
final class Bc3EverythingSamples implements Samples {

	private static final String LINK = """
			{"url": "https://example.com/plan", "service": "other", "document_type": "sheet", "status": "active"}""";

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("BucketTodosGroup", BucketTodos.class, "BucketCardsGroup", BucketCards.class, "EverythingFile",
				EverythingFile.class, "CloudFile", CloudFile.class, "GoogleDocument", GoogleDocument.class, "Wormhole",
				Wormhole.class, "UpcomingSchedule", UpcomingSchedule.class, "Notification", Notification.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		String project = "/buckets/" + ids.get("projectId");
		String vault = project + "/vaults/" + ids.get("vaultId");
		ids.put("cloudFileId", caller.post(vault + "/cloud_files.json", LINK));
		ids.put("googleDocumentId", caller.post(vault + "/google_documents.json", LINK));
		if (operation.name().equals("ListCampfireUploads")) {
			caller.send("POST", "/chats/" + ids.get("campfireId") + "/uploads.json?name=a.json", "{}");
		}
		if (operation.name().contains("Wormhole")) {
			String other = caller.post("/projects.json");
			String table = caller.read("/projects/" + other + ".json").at("/dock/3/id").asString();
			ids.put("otherColumnId", caller.post("/card_tables/" + table + "/columns.json"));
			ids.put("wormholeId", caller.post(project + "/card_tables/" + ids.get("cardTableId") + "/wormholes.json",
					"{\"destination_recording_id\": " + ids.get("otherColumnId") + "}"));
		}
		if (operation.name().equals("GetScheduleEntryOccurrence") || operation.name().equals("GetUpcomingSchedule")) {
			prepareMay(caller, ids);
		}
	}

	private static void prepareMay(Caller caller, Map<String, String> ids) {
		ids.put("entryId", caller.post("/schedules/" + ids.get("scheduleId") + "/entries.json", """
				{"summary": "Tea", "starts_at": "2026-05-01T16:00:00Z", "ends_at": "2026-05-01T16:30:00Z",
				 "recurrence_schedule": {"frequency": "every_week", "days": [5]}}"""));
		ids.put("date", "20260508");
		caller.send("PUT", "/todos/" + ids.get("todoId") + ".json", """
				{"content": "Rope", "starts_on": "2026-05-02", "due_on": "2026-05-03"}""");
		caller.send("POST", "/todos/" + ids.get("todoId") + "/completion.json", "");
	}

	@Override
	public @Nullable String body(Operation operation) {
		return switch (operation.name()) {
			case "CreateCloudFile", "UpdateCloudFile", "CreateGoogleDocument", "UpdateGoogleDocument" -> LINK;
			case "CreateWormhole", "UpdateWormhole" -> "{\"destination_recording_id\": {otherColumnId}}";
			default -> null;
		};
	}

	@Override
	public String query(Operation operation) {
		return switch (operation.name()) {
			case "CreateCampfireUpload" -> "?name=a.json";
			case "GetUpcomingSchedule" -> "?window_starts_on=2026-05-01&window_ends_on=2026-05-31";
			default -> "";
		};
	}

}

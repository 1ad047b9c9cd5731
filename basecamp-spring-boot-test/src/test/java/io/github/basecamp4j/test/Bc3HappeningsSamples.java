package io.github.basecamp4j.test;

import java.util.Map;

import io.github.basecamp4j.bc3.recordings.Event;
import io.github.basecamp4j.bc3.reports.TimelineEvent;
import io.github.basecamp4j.bc3.webhooks.Webhook;

import static org.awaitility.Awaitility.await;

/**
 * Webhooks and timelines of Basecamp 3, 4 and 5.
 */
final class Bc3HappeningsSamples implements Samples {

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Webhook", Webhook.class, "Event", Event.class, "TimelineEvent", TimelineEvent.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		if (!operation.name().endsWith("Webhook") && !operation.name().equals("ListWebhooks")) {
			return;
		}
		ids.put("bucketId", ids.get("projectId"));
		ids.put("webhookId", caller.post("/buckets/" + ids.get("projectId") + "/webhooks.json", body(operation)));
		caller.post("/todolists/" + ids.get("todolistId") + "/todos.json");
		await().until(
				() -> !caller.read("/webhooks/" + ids.get("webhookId") + ".json").path("recent_deliveries").isEmpty());
	}

	@Override
	public String body(Operation operation) {
		return operation.name().endsWith("Webhook") || operation.name().equals("ListWebhooks")
				? "{\"payload_url\": \"https://ledger.example.com/hooks\"}" : null;
	}

}

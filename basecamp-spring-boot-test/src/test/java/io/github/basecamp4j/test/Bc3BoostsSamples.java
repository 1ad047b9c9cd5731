package io.github.basecamp4j.test;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.recordings.Boost;

/**
 * Boosts of Basecamp 3, 4 and 5.
 */
final class Bc3BoostsSamples implements Samples {

	private static final String BOOST = "{\"content\": \"👏\"}";

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Boost", Boost.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		if (operation.name().contains("EventBoost")) {
			ids.put("recordingId", ids.get("todoId"));
			caller.send("POST", "/todos/" + ids.get("todoId") + "/completion.json", "");
			String events = "/recordings/" + ids.get("todoId") + "/events";
			ids.put("eventId", caller.read(events + ".json").path(0).path("id").asString());
			caller.post(events + "/" + ids.get("eventId") + "/boosts.json", BOOST);
		}
		ids.put("boostId", caller.post("/recordings/" + ids.get("recordingId") + "/boosts.json", BOOST));
	}

	@Override
	public @Nullable String body(Operation operation) {
		return operation.name().endsWith("Boost") ? BOOST : null;
	}

}

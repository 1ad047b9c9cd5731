package io.github.basecamp4j.test;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.schedules.Schedule;
import io.github.basecamp4j.bc3.schedules.ScheduleEntry;

/**
 * Schedules of Basecamp 3, 4 and 5.
 */
final class Bc3SchedulesSamples implements Samples {

	private static final String ENTRY = """
			{"summary": "Fair", "starts_at": "2026-05-01T09:00:00Z", "ends_at": "2026-05-01T18:00:00+02:00"}""";

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Schedule", Schedule.class, "ScheduleEntry", ScheduleEntry.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		ids.put("entryId", caller.post("/schedules/" + ids.get("scheduleId") + "/entries.json", ENTRY));
	}

	@Override
	public @Nullable String body(Operation operation) {
		return switch (operation.name()) {
			case "CreateScheduleEntry", "ReplaceScheduleEntry" -> ENTRY;
			case "UpdateScheduleSettings" -> "{\"include_due_assignments\": false}";
			default -> null;
		};
	}

}

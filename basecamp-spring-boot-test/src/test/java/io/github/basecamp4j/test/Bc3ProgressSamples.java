package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.basecamp4j.bc3.gauges.Gauge;
import io.github.basecamp4j.bc3.gauges.Needle;
import io.github.basecamp4j.bc3.timesheets.TimesheetEntry;

/**
 * Gauges and timesheets of Basecamp 3, 4 and 5.
 */
final class Bc3ProgressSamples implements Samples {

	private static final String NEEDLE = """
			{"gauge_needle": {"position": 40, "color": "yellow", "description": "<div>Rope is late</div>"}}""";

	private static final String ENTRY = """
			{"date": "%s", "hours": "1:30", "description": "Rope"}""".formatted(LocalDate.now(ZoneOffset.UTC));

	@Override
	public String product() {
		return "bc3";
	}

	@Override
	public Map<String, Class<?>> records() {
		return Map.of("Gauge", Gauge.class, "GaugeNeedle", Needle.class, "TimesheetEntry", TimesheetEntry.class);
	}

	@Override
	public void prepare(Operation operation, Caller caller, Map<String, String> ids) {
		if (operation.name().contains("Gauge")) {
			String gauge = "/projects/" + ids.get("projectId") + "/gauge";
			caller.send("PUT", gauge + ".json", "{\"gauge\": {\"enabled\": true}}");
			ids.put("needleId", caller.post(gauge + "/needles.json", NEEDLE));
		}
		if (operation.name().contains("Timesheet")) {
			ids.put("entryId", caller.post("/recordings/" + ids.get("recordingId") + "/timesheet/entries.json", ENTRY));
		}
	}

	@Override
	public @Nullable String body(Operation operation) {
		return switch (operation.name()) {
			case "ToggleGauge" -> """
					{"gauge": {"enabled": false}}""";
			case "CreateGaugeNeedle", "UpdateGaugeNeedle" -> NEEDLE;
			case "CreateTimesheetEntry", "UpdateTimesheetEntry" -> ENTRY;
			default -> null;
		};
	}

}

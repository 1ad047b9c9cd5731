package io.github.basecamp4j.benchmarks;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints JMH's results as a table in Markdown: medians, and in parentheses how they
 * relate to the hand-written way of the same run.
 */
final class Ratios {

	private static final String REFERENCE = "handWritten";

	private Ratios() {
	}

	public static void main(String[] args) {
		JsonNode results = JsonMapper.shared().readTree(Path.of(args[0]));
		Map<String, Figures> references = new LinkedHashMap<>();
		for (JsonNode result : results) {
			if (way(result).equals(REFERENCE)) {
				references.put(name(result), Figures.of(result));
			}
		}
		System.out.println("| What | Way | Time, µs | CPU, µs | Allocated, KB |");
		System.out.println("|---|---|---|---|---|");
		for (JsonNode result : results) {
			Figures figures = Figures.of(result);
			Figures reference = references.getOrDefault(name(result), figures);
			System.out.println("| %s | %s | %s | %s | %s |".formatted(name(result), way(result),
					relate(figures.time(), reference.time()), relate(figures.cpu(), reference.cpu()),
					relate(figures.allocated(), reference.allocated())));
		}
	}

	private static String relate(double value, double reference) {
		return String.format(Locale.ROOT, "%.0f (%.2f)", value, value / reference);
	}

	private static String name(JsonNode result) {
		String benchmark = result.path("benchmark").asString();
		return benchmark.substring(benchmark.lastIndexOf('.') + 1);
	}

	private static String way(JsonNode result) {
		return result.path("params").path("way").asString("");
	}

	/**
	 * Medians of one benchmark.
	 *
	 * @param time how long a call takes, in microseconds
	 * @param cpu how long processors work for it, in microseconds
	 * @param allocated what it allocates, in kilobytes
	 */
	private record Figures(double time, double cpu, double allocated) {

		private static final int KILOBYTE = 1024;

		static Figures of(JsonNode result) {
			JsonNode others = result.path("secondaryMetrics");
			return new Figures(median(result.path("primaryMetric")), median(others.path("cpu")),
					median(others.path("gc.alloc.rate.norm")) / KILOBYTE);
		}

		private static double median(JsonNode metric) {
			return metric.path("scorePercentiles").path("50.0").asDouble();
		}

	}

}

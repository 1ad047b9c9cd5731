package io.github.basecamp4j.http;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.ObjectReader;

import io.github.basecamp4j.bcx.projects.Project;
import io.github.basecamp4j.benchmarks.Parsing;
import io.github.basecamp4j.http.json.Json;

/**
 * Parses a page of 50 projects, with this library's mapper and with a stock one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ParseBenchmark {

	private final byte[] page = Parsing.page();

	private final ObjectReader library = Json.MAPPER.readerForListOf(Project.class);

	private final ObjectReader stock = Parsing.stockReader();

	@Benchmark
	public Object parseByLibrary() {
		return this.library.readValue(this.page);
	}

	@Benchmark
	public Object parseByStockMapper() {
		return this.stock.readValue(this.page);
	}

}

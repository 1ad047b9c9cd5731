package io.github.basecamp4j.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import io.github.basecamp4j.bc3.projects.Project;

/**
 * Lists of Basecamp 3, whose projects bring their tools along.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 4)
@Measurement(iterations = 8, time = 2)
public class Bc3CallBenchmark {

	@Param({ "handWritten", "libraryJdk", "libraryApache" })
	String way = "";

	private LoopbackServer.Started server;

	private Bc3Caller caller;

	@Setup
	public void start() throws IOException {
		this.server = LoopbackServer.start();
		String baseUrl = this.server.baseUrl();
		this.caller = switch (this.way) {
			case "handWritten" -> new Bc3HandWritten(baseUrl);
			case "libraryJdk" -> new Bc3Library(baseUrl, "jdk");
			case "libraryApache" -> new Bc3Library(baseUrl, "http-components");
			default -> throw new IllegalArgumentException(this.way);
		};
	}

	@TearDown
	public void stop() {
		this.caller.close();
		this.server.close();
	}

	/**
	 * Fetch one page of 50 projects.
	 * @return the projects
	 */
	@Benchmark
	public List<Project> bc3Page() {
		return this.caller.projectsOfPage();
	}

	/**
	 * List 1,000 projects in 20 pages.
	 * @return the projects
	 */
	@Benchmark
	public List<Project> bc3List() {
		return this.caller.allProjects();
	}

}

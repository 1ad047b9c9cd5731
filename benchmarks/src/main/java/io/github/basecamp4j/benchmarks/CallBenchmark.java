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

import io.github.basecamp4j.bcx.projects.Project;

/**
 * One call after the other, by each of the ways.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 4)
@Measurement(iterations = 8, time = 2)
public class CallBenchmark {

	@Param({ "handWritten", "restClientJdk", "restClientApache", "retrofit", "libraryJdk", "libraryApache",
			"libraryJdkCached", "libraryApacheCached" })
	String way = "";

	private LoopbackServer.Started server;

	private Caller caller;

	@Setup
	public void start() throws IOException {
		this.server = LoopbackServer.start();
		String baseUrl = this.server.baseUrl();
		this.caller = switch (this.way) {
			case "handWritten" -> new HandWritten(baseUrl);
			case "bareSocket" -> new BareSocket(baseUrl);
			case "restClientJdk" -> new PlainRestClient(baseUrl, true);
			case "restClientApache" -> new PlainRestClient(baseUrl, false);
			case "retrofit" -> new RetrofitCaller(baseUrl);
			case "libraryJdk" -> new Library(baseUrl, "jdk", false, 4);
			case "libraryApache" -> new Library(baseUrl, "http-components", false, 4);
			case "libraryJdkCached" -> new Library(baseUrl, "jdk", true, 4);
			case "libraryApacheCached" -> new Library(baseUrl, "http-components", true, 4);
			case "libraryJdkOneByOne" -> new Library(baseUrl, "jdk", false, 1);
			case "libraryApacheOneByOne" -> new Library(baseUrl, "http-components", false, 1);
			default -> throw new IllegalArgumentException(this.way);
		};
	}

	@TearDown
	public void stop() {
		this.caller.close();
		this.server.close();
	}

	@Benchmark
	public Project get() {
		return this.caller.get(999);
	}

	@Benchmark
	public Project post() {
		return this.caller.create(999);
	}

	/**
	 * Fetch one page of 50 projects; the cached ways are told that it has not changed.
	 * @return the projects
	 */
	@Benchmark
	public List<Project> page() {
		return this.caller.page(999);
	}

	/**
	 * List 1,000 projects in 20 pages.
	 * @return the projects
	 */
	@Benchmark
	public List<Project> list() {
		return this.caller.list(999);
	}

	/**
	 * List 1,000 projects in 20 pages, each of which takes 20 milliseconds.
	 * @return the projects
	 */
	@Benchmark
	public List<Project> slowList() {
		return this.caller.list(998);
	}

}

package io.github.basecamp4j.benchmarks;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import io.github.basecamp4j.test.BasecampServer;

/**
 * What tests wait for their Basecamp, from the second one of a JVM on: the first one
 * loads the classes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(5)
@Warmup(iterations = 1)
@Measurement(iterations = 10)
public class BasecampServerBenchmark {

	private final Deque<BasecampServer> started = new ArrayDeque<>();

	private BasecampServer running;

	@Setup
	public void start() {
		this.running = BasecampServer.start();
	}

	@TearDown(Level.Iteration)
	public void stopStarted() {
		this.started.forEach(BasecampServer::close);
		this.started.clear();
	}

	@TearDown
	public void stop() {
		this.running.close();
	}

	/**
	 * Start a server with nothing in it.
	 * @return the server
	 */
	@Benchmark
	public BasecampServer serverStart() {
		return remember(BasecampServer.start());
	}

	/**
	 * Start the server of the sample, full of things.
	 * @return the server
	 * @throws IOException if it cannot listen
	 */
	@Benchmark
	public BasecampServer serverStartSeeded() throws IOException {
		return remember(BasecampServer.startSeeded(0));
	}

	/**
	 * Reset a server, as happens after each test.
	 * @return the server
	 */
	@Benchmark
	public BasecampServer serverReset() {
		this.running.reset();
		return this.running;
	}

	private BasecampServer remember(BasecampServer server) {
		this.started.add(server);
		return server;
	}

}

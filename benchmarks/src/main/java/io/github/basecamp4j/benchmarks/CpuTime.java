package io.github.basecamp4j.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;

import com.sun.management.OperatingSystemMXBean;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Measures the processor time of all threads of the calling process, which includes the
 * JDK's selector thread, collector and compiler, but not the server.
 */
public final class CpuTime implements InternalProfiler {

	private static final double NANOS_PER_MICRO = 1000;

	private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

	private long start;

	@Override
	public String getDescription() {
		return "Processor time of the process";
	}

	@Override
	public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
		this.start = this.system.getProcessCpuTime();
	}

	@Override
	public Collection<? extends Result<?>> afterIteration(BenchmarkParams benchmark, IterationParams iteration,
			IterationResult result) {
		double used = this.system.getProcessCpuTime() - this.start;
		return List.of(new ScalarResult("cpu", used / NANOS_PER_MICRO / result.getMetadata().getAllOps(), "us/op",
				AggregationPolicy.AVG));
	}

}

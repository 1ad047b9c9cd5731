package io.github.basecamp4j.sample.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says what to do about a {@link DemoPortInUseException}.
 */
final class DemoPortFailureAnalyzer extends AbstractFailureAnalyzer<DemoPortInUseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DemoPortInUseException cause) {
		return new FailureAnalysis(
				"The demo Basecamp cannot listen on port " + cause.port() + ", because something else does already.",
				"Stop what listens there, or choose another port by the environment variable DEMO_PORT"
						+ " or the property 'demo.port'.",
				cause);
	}

}

package io.github.basecamp4j.sample.startup;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in a sentence that the database's file is in use, which is so while another sample
 * runs.
 */
final class AlreadyRunningFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	private static final int DATABASE_ALREADY_OPEN = 90020;

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
		if (cause.getErrorCode() != DATABASE_ALREADY_OPEN) {
			return null;
		}
		return new FailureAnalysis("The sample already runs: its database in the folder 'data' is in use.",
				"Open it in your browser, or stop it first. To run a second one, start it in another folder, with other"
						+ " ports by SERVER_PORT and DEMO_PORT.",
				cause);
	}

}

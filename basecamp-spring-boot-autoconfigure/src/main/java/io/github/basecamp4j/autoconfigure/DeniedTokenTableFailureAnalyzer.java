package io.github.basecamp4j.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import io.github.basecamp4j.tokens.DeniedTokenTableException;

/**
 * Says what to do about a table of the token store that may not be read.
 */
final class DeniedTokenTableFailureAnalyzer extends AbstractFailureAnalyzer<DeniedTokenTableException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DeniedTokenTableException cause) {
		return new FailureAnalysis(cause.getMessage(), """
				Let the database user of the DataSource use the table (and, in PostgreSQL, its schema):

				    GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO ...

				or name a table that it may use: basecamp.token-store.table=...""".formatted(cause.getTable()), cause);
	}

}

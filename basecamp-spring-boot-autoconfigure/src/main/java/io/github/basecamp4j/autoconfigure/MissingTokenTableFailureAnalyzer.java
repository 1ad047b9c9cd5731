package io.github.basecamp4j.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import io.github.basecamp4j.tokens.MissingTokenTableException;

/**
 * Says what to do about a missing table of the token store.
 */
final class MissingTokenTableFailureAnalyzer extends AbstractFailureAnalyzer<MissingTokenTableException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MissingTokenTableException cause) {
		return new FailureAnalysis(cause.getMessage() + ".", """
				Do one of these:

				- let the application create the table, in PostgreSQL, MySQL, MariaDB or H2:
				      basecamp.token-store.initialize-schema=always
				- create it with your migration tool; the scripts are in the library, \
				io/github/basecamp4j/tokens/schema-{postgresql,mysql,mariadb,h2}.sql
				- name the table you have: basecamp.token-store.table=...
				- keep tokens in memory, which forgets them at each restart:
				      basecamp.token-store.type=memory""", cause);
	}

}

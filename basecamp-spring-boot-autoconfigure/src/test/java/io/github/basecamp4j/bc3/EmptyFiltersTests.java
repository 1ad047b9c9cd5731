package io.github.basecamp4j.bc3;

import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.basecamp4j.bc3.gauges.GaugeOperations;
import io.github.basecamp4j.bc3.recordings.RecordingQuery;
import io.github.basecamp4j.bc3.reports.EverythingFileQuery;
import io.github.basecamp4j.bc3.reports.EverythingQuery;
import io.github.basecamp4j.bc3.search.SearchQuery;
import io.github.basecamp4j.test.BasecampServer;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for filters by ids that have none, with which Basecamp lists everything.
 */
class EmptyFiltersTests {

	@RegisterExtension
	static final BasecampServer basecamp = new BasecampServer();

	@TestFactory
	Stream<DynamicTest> filterWithoutIdsIsRefused() {
		return Stream.of(refused("recordings", () -> new RecordingQuery().withProjects()),
				refused("gauges", () -> GaugeOperations.create(basecamp.bc3()).listInProjects()),
				refused("search in projects", () -> new SearchQuery().withProjects()),
				refused("search by people", () -> new SearchQuery().withCreators()),
				refused("files", () -> new EverythingFileQuery().withPeople()),
				refused("everything", () -> new EverythingQuery().withAssignees()));
	}

	private static DynamicTest refused(String name, ThrowingCallable filter) {
		return DynamicTest.dynamicTest(name, () -> assertThatIllegalArgumentException().isThrownBy(filter)
			.withMessageContaining("Basecamp would list"));
	}

}

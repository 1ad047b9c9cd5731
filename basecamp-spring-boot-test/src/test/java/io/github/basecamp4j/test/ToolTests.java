package io.github.basecamp4j.test;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import io.github.basecamp4j.test.Clientside.Approval;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Tool}.
 */
class ToolTests {

	@Test
	void idsOfToolsAreGivenToNothingElse() {
		OffsetDateTime now = OffsetDateTime.parse("2030-05-01T12:00:00Z");
		Account account = Seed.nothing().first("bc3");
		Project fair = account.addProject("Fair", now);
		Approval first = fair.clientside.addApproval(account.nextId(), "Poster", "", account.owner(), now);
		LongStream tools = fair.dock.tools().mapToLong((tool) -> tool.id);
		long board = Objects.requireNonNull(first.parent()).id;
		List<Long> ids = LongStream.concat(tools, LongStream.of(board)).boxed().toList();
		assertThat(ids).doesNotHaveDuplicates().allSatisfy((id) -> assertThat(id).isBetween(fair.id + 1, first.id - 1));
	}

}

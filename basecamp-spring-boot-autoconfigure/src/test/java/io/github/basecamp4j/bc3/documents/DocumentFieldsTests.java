package io.github.basecamp4j.bc3.documents;

import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link DocumentFields}.
 */
class DocumentFieldsTests {

	private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-02-01T10:11:12.345Z");

	@Test
	void fieldsThatAreGuardedDifferFromOthers() {
		DocumentFields fields = new DocumentFields().withTitle("Tides");
		assertThat(fields.ifUnchangedSince(THEN)).isEqualTo(fields.ifUnchangedSince(THEN))
			.hasSameHashCodeAs(fields.ifUnchangedSince(THEN))
			.isNotEqualTo(fields)
			.isNotEqualTo(fields.ifUnchangedSince(THEN.plusSeconds(1)));
	}

	@Test
	void subscriptionsAreKeptWhenTheArrayChanges() {
		long[] personIds = { 1 };
		DocumentFields fields = new DocumentFields().withSubscriptions(personIds);
		personIds[0] = 2;
		assertThat(fields).isEqualTo(new DocumentFields().withSubscriptions(1));
	}

}

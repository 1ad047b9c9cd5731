package io.github.basecamp4j.bc3.documents;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.basecamp4j.bc3.common.Status;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link NewDocument}.
 */
class NewDocumentTests {

	@Test
	void subscriptionsAreCopied() {
		List<Long> personIds = new ArrayList<>(List.of(1L));
		NewDocument document = new NewDocument("Tides", null, Status.ACTIVE, null, personIds);
		personIds.add(2L);
		assertThat(document.subscriptions()).containsExactly(1L);
	}

	@Test
	void subscriptionsThatAreNotSetStayNull() {
		assertThat(NewDocument.of("Tides", null).subscriptions()).isNull();
	}

}

package io.github.basecamp4j.bc3.people;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AccessChanges}.
 */
class AccessChangesTests {

	@Test
	void listsAreCopied() {
		List<Long> personIds = new ArrayList<>(List.of(1L));
		List<Invitation> invitations = new ArrayList<>();
		AccessChanges changes = new AccessChanges(personIds, personIds, invitations);
		personIds.add(2L);
		invitations.add(null);
		assertThat(changes.grant()).containsExactly(1L);
		assertThat(changes.revoke()).containsExactly(1L);
		assertThat(changes.create()).isEmpty();
	}

	@Test
	void partsThatAreNotSetStayNull() {
		assertThat(AccessChanges.none().withGrant(1)).isEqualTo(new AccessChanges(List.of(1L), null, null));
	}

}

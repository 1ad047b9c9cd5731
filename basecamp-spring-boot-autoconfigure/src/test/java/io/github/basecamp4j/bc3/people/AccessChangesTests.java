package io.github.basecamp4j.bc3.people;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AccessChanges}.
 */
class AccessChangesTests {

	@Test
	void peopleAreKeptWhenTheArraysChange() {
		long[] personIds = { 1 };
		Invitation[] invitations = { new Invitation("Jonas Ek", "jonas@ferry.example") };
		AccessChanges changes = new AccessChanges().grant(personIds).revoke(personIds).invite(invitations);
		personIds[0] = 2;
		invitations[0] = new Invitation("Klara Wendt", "klara@ferry.example");
		assertThat(changes).isEqualTo(
				new AccessChanges().grant(1).revoke(1).invite(new Invitation("Jonas Ek", "jonas@ferry.example")));
	}

}

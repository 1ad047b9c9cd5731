package io.github.basecamp4j.tokens;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link Turns}.
 */
class TurnsTests {

	private final Turns turns = new Turns(2);

	private final AtomicInteger steps = new AtomicInteger();

	@Test
	void soManyHaveATurnAtOnce() throws Exception {
		assertThat(this.turns.take(true)).isTrue();
		assertThat(this.turns.take(true)).isTrue();
		assertThat(this.turns.take(false)).isFalse();
		this.turns.giveBack();
		assertThat(this.turns.take(false)).isTrue();
	}

	@Test
	void waitingGoesOnAsLongAsOthersGetDone() throws Exception {
		assertThat(this.turns.await((time, unit) -> {
			this.turns.giveBack();
			return this.steps.incrementAndGet() == 100;
		})).isTrue();
	}

	@Test
	void waitingEndsWhenNobodyGetsDone() throws Exception {
		assertThat(this.turns.await((time, unit) -> {
			if (this.steps.incrementAndGet() < 3) {
				this.turns.giveBack();
			}
			return false;
		})).isFalse();
		assertThat(this.steps).hasValue(3);
	}

	@Test
	void nobodyCanDoWithoutATurn() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Turns(0));
	}

}

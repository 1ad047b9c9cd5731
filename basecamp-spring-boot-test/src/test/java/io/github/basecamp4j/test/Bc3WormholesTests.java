package io.github.basecamp4j.test;

import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.cards.Card;
import io.github.basecamp4j.bc3.cards.Wormhole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the server's wormholes, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class Bc3WormholesTests {

	private Bc3Client jane;

	private Bc3ArrangedProject fair;

	private Bc3ArrangedProject regatta;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.fair = basecamp.bc3().project("Fair");
		this.regatta = basecamp.bc3().project("Regatta");
		this.jane = Clients.bc3(basecamp, "jane");
	}

	private Wormhole wormhole(long column) {
		return this.jane.wormholes().create(this.fair.id(), this.fair.cardTableId(), column);
	}

	@Test
	void wormholeIsMadeLedElsewhereAndDeleted() {
		Wormhole wormhole = wormhole(this.regatta.triage().id());
		assertThat(wormhole.linked()).isTrue();
		assertThat(wormhole.destinationUrl()).contains("/" + this.regatta.triage().id());
		assertThat(wormhole.parent().id()).isEqualTo(this.fair.cardTableId());
		Bc3ArrangedColumn doing = this.regatta.column("Doing");
		wormhole = this.jane.wormholes().update(this.fair.id(), wormhole.id(), doing.id());
		assertThat(wormhole.destinationUrl()).contains("/" + doing.id());
		assertThat(this.jane.cardTables().get(this.fair.cardTableId()).wormholes()).containsExactly(wormhole);
		this.jane.recordings().trash(doing.id());
		assertThat(this.jane.cardTables().get(this.fair.cardTableId()).wormholes()).singleElement()
			.satisfies((lost) -> {
				assertThat(lost.linked()).isFalse();
				assertThat(lost.destinationUrl()).isNull();
			});
		this.jane.wormholes().delete(this.fair.id(), wormhole.id());
		assertThat(this.jane.cardTables().get(this.fair.cardTableId()).wormholes()).isEmpty();
	}

	@Test
	void cardLeavesThroughWormholeWithAllThatIsInIt() {
		Bc3ArrangedCard paint = this.fair.triage().card("Paint").step("Sand").comment("Blue");
		this.jane.cards().move(paint.id(), wormhole(this.regatta.done().id()).id(), 1);
		assertThat(this.jane.cards().list(this.fair.triage().id())).isEmpty();
		assertThat(this.jane.cards().list(this.regatta.done().id())).extracting(Card::title).containsExactly("Paint");
		Card card = this.jane.cards().get(paint.id());
		assertThat(card.bucket().id()).isEqualTo(this.regatta.id());
		assertThat(card.completed()).isTrue();
		assertThat(card.steps()).extracting((step) -> step.bucket().id()).containsExactly(this.regatta.id());
		assertThat(this.jane.comments().list(paint.id())).extracting((comment) -> comment.bucket().id())
			.containsExactly(this.regatta.id());
	}

	@Test
	void wormholeOfAnotherTableOrToNowhereIsNotFound() {
		Wormhole wormhole = wormhole(this.regatta.triage().id());
		long boat = this.regatta.triage().card("Boat").id();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.jane.cards().move(boat, wormhole.id(), 1));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.jane.wormholes().delete(this.regatta.id(), wormhole.id()));
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> wormhole(this.fair.done().id()));
		this.jane.cardColumns().enableOnHold(this.regatta.column("Doing").id());
		long onHold = this.jane.cardTables()
			.get(this.regatta.cardTableId())
			.lists()
			.stream()
			.filter((column) -> column.onHold() != null)
			.findFirst()
			.orElseThrow()
			.onHold()
			.id();
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> wormhole(onHold));
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> wormhole(boat));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.jane.wormholes().update(this.fair.id(), wormhole.id(), this.fair.triage().id()));
		assertThat(this.jane.cardTables().get(this.fair.cardTableId()).wormholes()).containsExactly(wormhole);
	}

	@Test
	void tableHasFourWormholesAtMost() {
		IntStream.range(0, 4).forEach((number) -> wormhole(this.regatta.triage().id()));
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> wormhole(this.regatta.triage().id()));
		assertThat(this.jane.cardTables().get(this.fair.cardTableId()).wormholes()).hasSize(4);
	}

}

package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.basecamp4j.BasecampApiException;
import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.cards.Card;
import io.github.basecamp4j.bc3.cards.CardColumn;
import io.github.basecamp4j.bc3.cards.CardColumnFields;
import io.github.basecamp4j.bc3.cards.CardFields;
import io.github.basecamp4j.bc3.cards.CardStep;
import io.github.basecamp4j.bc3.cards.CardStepFields;
import io.github.basecamp4j.bc3.cards.CardTable;
import io.github.basecamp4j.bc3.recordings.Color;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the server's card tables, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class Bc3CardsTests {

	private Bc3Client bc3;

	private Bc3ArrangedProject fair;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.fair = basecamp.bc3().project("Fair");
		this.bc3 = Clients.bc3(basecamp, "jane");
	}

	private CardTable table() {
		return this.bc3.cardTables().get(this.fair.cardTableId());
	}

	@Test
	void tableHasFixedColumnsAroundThoseThatPeopleMade() {
		this.fair.column("Doing").card("Paint");
		assertThat(table().lists()).extracting(CardColumn::type)
			.containsExactly(CardColumn.TRIAGE, CardColumn.NOT_NOW, CardColumn.COLUMN, CardColumn.DONE);
		assertThat(table().column(CardColumn.COLUMN)).hasValueSatisfying((column) -> {
			assertThat(column.title()).isEqualTo("Doing");
			assertThat(column.cardsCount()).isEqualTo(1);
			assertThat(column.parent().id()).isEqualTo(this.fair.cardTableId());
		});
	}

	@Test
	void columnIsMadeChangedColouredAndMoved() {
		long table = this.fair.cardTableId();
		long doing = this.fair.column("Doing").id();
		CardColumn column = this.bc3.cardColumns()
			.create(table, "Next", new CardColumnFields().withDescription("Soon"));
		assertThat(column.description()).isEqualTo("Soon");
		column = this.bc3.cardColumns().update(column.id(), new CardColumnFields().withTitle("Up next"));
		assertThat(column.title()).isEqualTo("Up next");
		assertThat(column.description()).isEqualTo("Soon");
		assertThat(this.bc3.cardColumns().setColor(column.id(), Color.AQUA).color()).isEqualTo("aqua");
		this.bc3.cardColumns().reposition(table, column.id(), 1);
		assertThat(table().lists()).filteredOn("type", CardColumn.COLUMN)
			.extracting("id")
			.containsExactly(column.id(), doing);
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.bc3.cardColumns().reposition(table, this.fair.done().id(), 1));
	}

	@Test
	void columnIsWatchedAndKeepsCardsOnHold() {
		Bc3ArrangedColumn doing = this.fair.column("Doing");
		long card = doing.card("Paint").id();
		this.bc3.cardColumns().subscribe(doing.id());
		assertThat(this.bc3.cardColumns().get(doing.id()).subscribers()).extracting("name").containsExactly("jane");
		this.bc3.cardColumns().unsubscribe(doing.id());
		assertThat(this.bc3.cardColumns().get(doing.id()).subscribers()).isEmpty();
		long onHold = this.bc3.cardColumns().enableOnHold(doing.id()).onHold().id();
		this.bc3.cards().move(card, onHold, 1);
		assertThat(this.bc3.cardColumns().get(doing.id()).onHold().cardsCount()).isEqualTo(1);
		assertThat(this.bc3.cards().list(onHold)).extracting(Card::id).containsExactly(card);
		assertThat(this.bc3.cardColumns().disableOnHold(doing.id()).onHold()).isNull();
		assertThat(this.bc3.cards().list(doing.id())).extracting(Card::id).containsExactly(card);
	}

	@Test
	void cardIsMadeInTriageChangedAndTrashed() {
		long jane = this.bc3.people().me().id();
		LocalDate day = LocalDate.of(2026, 5, 1);
		Card card = this.bc3.cards()
			.createInProject(this.fair.id(), "Paint", new CardFields().withContent("<div>Blue</div>").withDueOn(day));
		assertThat(card.parent().id()).isEqualTo(this.fair.triage().id());
		card = this.bc3.cards().update(card.id(), new CardFields().withAssignees(jane));
		assertThat(card.content()).isEqualTo("<div>Blue</div>");
		assertThat(card.dueOn()).isEqualTo(day);
		assertThat(card.assignees()).extracting("name").containsExactly("jane");
		card = this.bc3.cards().update(card.id(), new CardFields().withDueOn(null));
		assertThat(card.dueOn()).isNull();
		assertThat(this.bc3.cards().listInProject(this.fair.id())).extracting("title").containsExactly("Paint");
		this.bc3.recordings().trash(card.id());
		assertThat(this.bc3.cards().list(this.fair.triage().id())).isEmpty();
		assertThat(this.bc3.cards().get(card.id()).status()).isEqualTo("trashed");
	}

	@Test
	void cardIsCompletedWhileItLiesAmongWhatIsDone() {
		Bc3ArrangedColumn doing = this.fair.column("Doing");
		long card = doing.card("Paint").id();
		long done = this.fair.done().id();
		this.fair.done().card("Old");
		this.bc3.cards().move(card, done, 1);
		assertThat(this.bc3.cards().list(done)).extracting("title").containsExactly("Paint", "Old");
		assertThat(this.bc3.cards().list(done)).extracting(Card::completed).containsOnly(true);
		assertThat(this.bc3.cards().get(card).completer().name()).isEqualTo("jane");
		this.bc3.cards().move(card, doing.id(), 1);
		assertThat(this.bc3.cards().get(card).completed()).isFalse();
		assertThat(this.bc3.cards().get(card).completedAt()).isNull();
	}

	@Test
	void stepsAreMadeCompletedAndReordered() {
		Bc3ArrangedCard paint = this.fair.column("Doing").card("Paint").step("Sand");
		LocalDate day = LocalDate.of(2026, 5, 1);
		CardStep step = this.bc3.cardSteps().create(paint.id(), "Prime", new CardStepFields().withDueOn(day));
		step = this.bc3.cardSteps().update(step.id(), new CardStepFields().withTitle("Prime twice"));
		assertThat(step.dueOn()).isEqualTo(day);
		assertThat(this.bc3.cardSteps().complete(step.id()).completer().name()).isEqualTo("jane");
		assertThat(this.bc3.cardSteps().uncomplete(step.id()).completed()).isFalse();
		this.bc3.cardSteps().reposition(paint.id(), step.id(), 0);
		assertThat(this.bc3.cards().get(paint.id()).steps()).extracting(CardStep::title)
			.containsExactly("Prime twice", "Sand");
	}

	@Test
	void cardsArePaged() {
		Bc3ArrangedColumn doing = this.fair.column("Doing");
		IntStream.range(0, 20).forEach((number) -> doing.card("Card " + number));
		assertThat(this.bc3.cards().list(doing.id()).page(1).hasNext()).isTrue();
		assertThat(this.bc3.cards().list(doing.id())).hasSize(20);
	}

	@Test
	void mistakesAreRefused(BasecampServer basecamp) {
		Bc3ArrangedColumn doing = this.fair.column("Doing");
		long card = doing.card("Paint").id();
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.bc3.cards().create(doing.id(), " ", new CardFields()))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey("title"));
		assertThatExceptionOfType(BasecampApiException.class)
			.isThrownBy(() -> this.bc3.cards().move(card, doing.id(), 0))
			.satisfies((ex) -> assertThat(ex.status()).isEqualTo(400));
		long elsewhere = basecamp.bc3().project("Elsewhere").column("Doing").id();
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.bc3.cards().move(card, elsewhere, 1));
	}

}
